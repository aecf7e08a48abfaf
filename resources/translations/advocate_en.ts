<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddEvidence</name>
    <message numerus="yes">
        <source>%n more could not be read.</source>
        <translation>
            <numerusform>%n more could not be read.</numerusform>
            <numerusform>%n more could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message numerus="yes">
        <source>{0} commits</source>
        <translation>
            <numerusform>{0} commit</numerusform>
            <numerusform>{0} commits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>App</name>
    <message numerus="yes">
        <source>%n waiting for review</source>
        <translation>
            <numerusform>%n waiting for review</numerusform>
            <numerusform>%n waiting for review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommunitiesPage</name>
    <message numerus="yes">
        <source>%n recent title(s)</source>
        <translation>
            <numerusform>%n recent title</numerusform>
            <numerusform>%n recent titles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message numerus="yes">
        <source>%n more way(s)</source>
        <translation>
            <numerusform>%n more way</numerusform>
            <numerusform>%n more ways</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>%n other post(s) of ours that day.</source>
        <translation>
            <numerusform>%n other post of ours that day.</numerusform>
            <numerusform>%n other posts of ours that day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation>
            <numerusform>%n stop</numerusform>
            <numerusform>%n stops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) left open</source>
        <translation>
            <numerusform>%n suggestion left open</numerusform>
            <numerusform>%n suggestions left open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftsPage</name>
    <message numerus="yes">
        <source>%n draft(s), only on this laptop</source>
        <translation>
            <numerusform>%n draft, only on this laptop</numerusform>
            <numerusform>%n drafts, only on this laptop</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more suggestion(s)</source>
        <translation>
            <numerusform>Show %n more suggestion</numerusform>
            <numerusform>Show %n more suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GitCard</name>
    <message numerus="yes">
        <source>%n more are there.</source>
        <translation>
            <numerusform>%n more is there.</numerusform>
            <numerusform>%n more are there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more have fewer of your commits or none.</source>
        <translation>
            <numerusform>%n more has fewer of your commits or none.</numerusform>
            <numerusform>%n more have fewer of your commits or none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repositories in the folder “{0}”</source>
        <translation>
            <numerusform>%n repository in the folder “{0}”</numerusform>
            <numerusform>%n repositories in the folder “{0}”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuidelinesPage</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation>
            <numerusform>%n stop</numerusform>
            <numerusform>%n stops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MutedPage</name>
    <message numerus="yes">
        <source>%n older one(s) are not listed.</source>
        <translation>
            <numerusform>%n older one is not listed.</numerusform>
            <numerusform>%n older ones are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message numerus="yes">
        <source>%n post(s) of yours wait</source>
        <translation>
            <numerusform>%n post of yours waits</numerusform>
            <numerusform>%n posts of yours wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message numerus="yes">
        <source>%n more in the calendar</source>
        <translation>
            <numerusform>%n more in the calendar</numerusform>
            <numerusform>%n more in the calendar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicsPresenter</name>
    <message numerus="yes">
        <source>%n source(s) read.</source>
        <translation>
            <numerusform>%n source read.</numerusform>
            <numerusform>%n sources read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TryOn</name>
    <message numerus="yes">
        <source>%n post(s) read, {0} words.</source>
        <translation>
            <numerusform>%n post read, {0} words.</numerusform>
            <numerusform>%n posts read, {0} words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation>
            <numerusform>%n stop</numerusform>
            <numerusform>%n stops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkspacePage</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are here.</source>
        <translation>
            <numerusform>%n person is here.</numerusform>
            <numerusform>%n people are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>know</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s)</source>
        <translation>
            <numerusform>%n commit</numerusform>
            <numerusform>%n commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pull request(s)</source>
        <translation>
            <numerusform>%n pull request</numerusform>
            <numerusform>%n pull requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switched off</source>
        <translation>
            <numerusform>%n switched off</numerusform>
            <numerusform>%n switched off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>today</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>write</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n to fix</numerusform>
            <numerusform>%n to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
</TS>
