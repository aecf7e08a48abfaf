<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountForm</name>
    <message>
        <source>Add a channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token goes to your keychain and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain: you will type the token again after a restart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddSource</name>
    <message>
        <source>Add a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a feed, or folder of a Git repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a repository only commit messages of yours are read, never the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of a Git repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the addresses that are yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the address of a feed, or choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is among your sources.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message>
        <source>1 commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These addresses are you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} commits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, looks like a robot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>App</name>
    <message numerus="yes">
        <source>%n waiting for review</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way to the next slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample: you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next slot has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample has a clock of its own: go to when the next post is due and publish it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at work until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not at work now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, lead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follows it through the day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BelievedRow</name>
    <message numerus="yes">
        <source>%n commit(s), switched off by you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commits since {0}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switched off</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 commit in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the rows of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rows of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you liked this topic on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your post on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} counts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockCard</name>
    <message>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it in Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it posted? Look there, then say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, its address is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarPresenter</name>
    <message>
        <source>It was taken back already; its draft is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” goes out {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is taken back for good in a moment; its draft stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarScreen</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to your drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a quarter hour earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a quarter hour later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No post is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you submit shows here with its day and time, and afterwards with its receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1} time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CampaignDialog</name>
    <message>
        <source>The campaign needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelFields</name>
    <message>
        <source>This is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (if you like)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChannelsPage</name>
    <message>
        <source>A Git repository that becomes a blog, or a folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a channel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed, and does not load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more goes out there, and its token is forgotten. What was published stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts need a place to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain: you will sign in again after a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are kept in your keychain, and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock your keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where posts go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keychain is locked: channels that need a token can’t publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is ready to publish.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Grammar is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grammar: {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Which part of the page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ask for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the whole post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should change? The author sees it with your comments.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Who you are in the sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>Advocate made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was our mistake, not yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text is saved. The report below holds no text of yours and no secret; it helps us if you send it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both files are copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk: your drafts, what you know, your topics. It never leaves this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace: people, posts, reviews, slots and receipts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest ten of each file are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayHeads</name>
    <message>
        <source> · today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message>
        <source>Also in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {0} in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens {0} in your browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to tell it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reads it, and what they want</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in common: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>%n other post(s) of ours that day.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) left open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(next good slot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(wished)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval holds for revision {0} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes asked by {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks at submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {0}’s work time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {0}’s work time: {1} in {2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by the author: “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else of ours that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted again {0}, revision {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted {0}, revision 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back by {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing left open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revision {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} first, then {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} was wished.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftsPage</name>
    <message numerus="yes">
        <source>%n draft(s), only on this laptop</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Blank page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a draft in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five minutes and one fact are enough for a first short post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a draft of a Markdown file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a draft of a Markdown file; you can drop one here too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No draft has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your drafts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody out there is stuck on something that you have already solved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back from review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a short post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the draft and its pictures into a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftsPresenter</name>
    <message>
        <source>Written to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is back among your drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is taken back. Its draft stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Apply the first fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands beside the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this marked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Drafts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorStrip</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Nothing to fix.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {0} more, when these are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer or remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours to take or leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GenreButton</name>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GitCard</name>
    <message numerus="yes">
        <source>%n more are there.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more have fewer of your commits or none.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repositories in the folder “{0}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 commit by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more has fewer of your commits or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 repository in the folder “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder that your repositories lie in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your commits show what you know. Choose the folder that your repositories lie in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking in the folder “{0}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no commits by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no repository in the folder “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last in {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} commits by you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoesToPanel</name>
    <message>
        <source>Add one in Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no channel yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profiling, java</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidelinesPage</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A rule is a small text file in Vale’s format. They add to the ones below and replace none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Come with Advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packs that come with Advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the rules again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule files that are not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one-page version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule in it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rule files are not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your workspace’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add these days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your country under Me to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes out at other times, on a holiday or while you are away. Leave a day empty to be off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none in the next months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These days are work days again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days off to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdeaDialog</name>
    <message>
        <source>This idea has no words yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Draft so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it open for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text leaves this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing but the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not answered stays there as a note to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers, word for word. Questions that you skip stay in the text as notes to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your first answer will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Drafts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnowPage</name>
    <message>
        <source>Add a source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting a row forgets it; you can undo that for 8 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing but your words yet. Add a Git repository, or say of a topic that you write about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored in your desk, the private file on this laptop, and nowhere else. The team sees only your words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights fade by half in 18 months; one source counts for at most half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why Advocate believes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed by you, weight 1.0 together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Delete {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} counts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message>
        <source>A few words, such as “JVM platform”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands under your posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewDraftCard</name>
    <message>
        <source>More ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a way to tell it. A few questions, and the first draft stands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has no headings yet: a line such as “## What we saw” makes one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search or jump to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Added words have a +, removed ones a − and a line through them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As which channel gets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes since last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the post is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words and press C to comment on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post as it will read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post’s Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first revision: there is nothing to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed since the revision before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read aloud to people who can&apos;t see it, and shown where it can&apos;t be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say first what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it show, in a few words?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Country, for holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>A folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address on the commits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git blog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public address of a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write first. You are asked again under Settings, Channels, when there is something to publish.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>It goes nowhere yet: choose a channel under “Goes to”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which channel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message>
        <source>&amp;Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPresenter</name>
    <message>
        <source>A lead approves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead asks for changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved: “{0}” goes out {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to {0} with what you said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes were asked for already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes were asked for: a new version will wait here again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken back already; its draft is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your own post, and this workspace asks for four eyes: somebody else approves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is taken back for good in a moment; its draft stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message numerus="yes">
        <source>%n post(s) of yours wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on the post, or on what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to your drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its draft is not on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your posts waits for a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its author does this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is submitted shows here, longest waiting first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you submit shows here until somebody has read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are author and lead here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Search or jump to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>All changes are on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Best time: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes out this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready, no time yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} this week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Add a source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the address of a feed, or the folder of a Git repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git repositories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read {0} now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics come from feeds you read and from work you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>news, questions, releases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, next {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Add {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands under your posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is fine in work time. Say a little about yourself and see what suits you. Skip what you like; all of it can change later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around in the sample workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes out at other times, on a holiday or while you are away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often in your commits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only commit messages of ticked repositories are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {0}: {1} of {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They decide which topics you are shown. Press Enter or type a comma after each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone · detected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you enter stays on this laptop. No account, no server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing is work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your workspace is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five words are enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as virtual threads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>All questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubmitDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next good slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next good slot, now {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment: it is being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no channel yet: add one in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it should go out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToastBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message numerus="yes">
        <source>%n more in the calendar</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes are on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with an empty page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing topics that suit you…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five minutes and one fact are enough for a first short post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No draft is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new suits you right now. The next reading of your sources may bring some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick up where you left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you know, and topics that suit you are looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody out there is stuck on something that you have already solved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics come from feeds that you read and from your own work in Git.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you submit shows here with its day and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a short post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicsPresenter</name>
    <message numerus="yes">
        <source>%n source(s) read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is among the topics now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later: “{0}” comes back on {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for you: “{0}” is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicsScreen</name>
    <message>
        <source>Add a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All topics {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask everybody here to write about something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a campaign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choosing topics that suit you…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this topic for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this topic for two weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My expertise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all sources now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start writing about this topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no topic to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your topics are chosen by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down an idea…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroubleLine</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>A version is kept every ten minutes of writing, and whenever you submit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>now, {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Go to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordChip</name>
    <message>
        <source>Remove {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordLine</name>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab completes to {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspacePage</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A review is promised within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted in working time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody approves their own post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody approves their own post; the database itself refuses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a communications lead changes this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise of it asks the author to say that they work there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are alone here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteScreen</name>
    <message>
        <source>All changes are on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingDesk</name>
    <message>
        <source>Back to the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment: it is being checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is what it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text was begun on a blank page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Dialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Stop</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fix before it goes out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Suggestion</name>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>channel</name>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address on the commits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the posts, from the top of the blog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git blog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name on the commits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public address of a post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repository</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the blog</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>day</name>
    <message>
        <source>today {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genre</name>
    <message>
        <source>Answer one question so that the asker, and everybody who finds it later, can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues elsewhere with the same symptom. They want the clue, the cause and the number, and they like the dead ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first symptom to the fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to do it again, for somebody who was not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we met the same thing, and what it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One fact that stays in the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One number: before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One result that a reader can have today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peers between two meetings. One fact, why it matters, and where to read on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who want it done today. The result first, then steps they can copy, and what to do when one fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share one fact that a peer can use, in a few lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how it is done, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the one thing that settles it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who is stuck right now. What works first, the reason second, a link last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one reader from a wish to a working result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell how something strange was understood, so that the next one is found sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The idea in a few lines, with a question to peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question behind it, answered once for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The short answer, in a few lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time it went wrong for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole way, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it in an hour: what to install, what to expect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means for people like us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood in the way, and how you found it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debugging story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how-to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>short post</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>genres</name>
    <message>
        <source>{0}–{1} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}–{1} words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>know</name>
    <message>
        <source>commits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>liked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>A part of a login is missing in your keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture of this post is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review can&apos;t be promised in {minutes} minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it again and submit once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it again or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocate itself made a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person has to approve it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another runner has taken this over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer it or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a review first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask one to do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin it with a line such as “# What we learned”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin it with https:// and use only {{year}}, {{month}}, {{day}} and {{slug}} in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin one with “advocate init”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check LoadCredential= in the worker&apos;s unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is there and yours to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder is yours to write in and that no other program holds the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and your connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address; if it is right, its owner has to renew the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a channel of the team or of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a copy from elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that is yours to write in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a last day on {first} or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a moment in their work time with an hour left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a moment that is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the list, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds its .git folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the one that your repositories lie in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it from the browser: it begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it there; the other rules go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix it before it goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file or its folder another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you know that address and want it, use it directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Advocate again; until then only the guidelines are checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it again, or choose another channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it with: pip install &apos;advocate[desktop]&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the Advocate that made it, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install them with: sudo apt-get install {packages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes nowhere yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has moved on in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being sent right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known which commits are yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known which commits in {path} are yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is out already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {holiday} for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps {gap} minutes between two posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for a look: its slot is fixed when it is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be read again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its author takes it back, in Review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its questions are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as an idea of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known are {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out there and type it as the token, which is kept in your keychain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its state again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the file; the other rules go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at their work hours and leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it in the list of sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look on it for an RSS or Atom address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make its pattern in {file} simpler; until then the other rules read without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make two posts of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend it, or remove the lines above the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the e-mail address that you commit with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No holidays are known for the country “{country}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes out that was not approved in exactly this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a communications lead approves in this workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a communications lead begins a campaign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a communications lead changes the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a made-up clock can jump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its author submits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is still to go out can move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {name} or a lead moves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {name} or a lead takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the address in a browser and use the one that it ends at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample workspace to try it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts go out at :00, :15, :30 or :45.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise it within a working week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the newest copy from the backups folder beside it in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or look for its new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run “git fsck” in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what it shows: ![description]({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what went wrong instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again under Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still planned for this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit it again with this channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit it as a new post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a text without pictures inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever runs it, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell whoever runs it; it will be read again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That account is somebody else&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That page names its feed: {feed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the repository begins with http://, where everybody on the way can read along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the repository holds a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approved version does not go to this account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author can&apos;t see what to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The author has submitted a newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The campaign needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel “{account}” has no “{label}” yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The channel “{name}” can&apos;t be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credential of the account “{name}” can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: {path} was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed of {name} is broken, and nothing in it could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The genre “{genre}” has no question “{question}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The grammar check can&apos;t start: its library Harper does not load ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of {name} can&apos;t be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day off comes before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last words could not be saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log of what happened was changed from outside at entry {seq}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “{name}” has no description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “{name}” has {mb} MB; at most {most} are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “{name}” is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository at {path} can&apos;t be read: parts of it are missing, damaged or not yours to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The repository at {path} is kept in a way that can&apos;t be read yet ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule file {file} can&apos;t be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule file {file} has a mistake in line {line}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule file {file} is not used: there is a rule {name} already, in {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule {rule} was stopped: a search of it took longer than {limit} ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same channel has a post at {clock}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source is not there (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text and its seal don&apos;t match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has no title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is longer than {n} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title and the text don&apos;t match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window needs PySide6, which is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window needs system libraries that are missing here: {libraries}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {kind} is not there (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no words in it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a workspace in {folder} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an account called “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Git repository at {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no genre called “{genre}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no region “{region}” with holidays of its own in {country}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound backup of {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone called “{zone}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace in {folder} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at the address of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to submit yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are too many words to be the ones that matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This has to be fixed before it goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This idea has no words yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post is out there already, or on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post is somebody else&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This post was withdrawn for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version is approved already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace asks for four eyes, and this is your own post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the addresses that you commit with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; the window that opened has the details for a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type up to {most} terms of up to {longest} characters, with commas between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you know, with commas between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you would like to write about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an address that needs no login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use its https:// address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the address of a shorter list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the address of an RSS or Atom feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the commands of `advocate --help`, or set QT_QPA_PLATFORM=offscreen for pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on its way can&apos;t change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was submitted, said or sent is kept as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} sends can&apos;t be unpacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {name} sends is not a feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw it and submit again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw it or let it go out first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a comment or a note first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a few lines first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a line first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how you sign a post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as in 24 December or 2026-12-24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as in Europe/Helsinki.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as in Europe/Tallinn or America/New_York.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as in https://example.org/feed.xml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as in https://git.example.org/team/blog.git or git@git.example.org:team/blog.git.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as in main.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it from the top of the blog, as in content/posts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its two letters, as in EE or US, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one such as “Blog”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the address that belongs on the commits, as in blog@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the one that people know it by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them as 9:00-17:00, or 9:00-12:30, 13:30-17:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what it is about in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keychain is locked or does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{author} has no work time left in the coming weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clock} is not on a quarter hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clock} is outside the work hours of {name} ({hours}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{clock} is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is somebody&apos;s desk already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} has no setting “{key}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} answered with an error ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asked not to be read so often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can&apos;t be used: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not prove who it is, so nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not work on a {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} had not finished its answer after {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has only {minutes} minutes left to answer after {clock}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a web page, not a feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is away that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is gone for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is larger than 1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a text file in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not open to everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sends every reader from one address to the next, without end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sends its readers to an address inside your own network, and was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sends more than {size}, and reading stopped there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was reached and gave no whole answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} open question(s), the first: “{first}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be made or written ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be read or written just now ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} can&apos;t be written ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than {mb} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not among your repositories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} lies on a network drive ({kind}), where such a file can break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was built by other steps than this Advocate knows (step {no}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was made by a newer Advocate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is among your sources already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{address}” is not an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{address}” is not the address of a Git repository.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{address}” is not the address of a feed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{folder}” is not a folder inside the blog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be the name of a branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a site generator that Advocate can write for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{pattern}” can&apos;t be the address of a post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” are no work hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{url}” is not an address that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message>
        <source>like “{name}”, which you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weak match, shown for variety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your post “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your words: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} · one of your commits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} · {count} of your commits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>{0} h {1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>today</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 post on its way this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a new slot, or take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it in the calendar and decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wished {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} posts on their way this week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>topics</name>
    <message>
        <source>A few words are enough to begin with. They stay on this laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a feed that you read, or a Git repository with your own work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody here sees it among their topics: an invitation, never an order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well it suits you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New topics come with the next reading of your sources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the sources now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your sources: {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your sources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you know, and topics that suit you are looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line is its title. The rest can say what you remember of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics need a place to come from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about, in a few sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to write about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down an idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have looked at all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one more source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of your commits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suits you better than {0} % of the topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} can’t be read: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} fresh · say what you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} fresh, ranked for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} more sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of your commits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sources can’t be read: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} weeks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>version</name>
    <message>
        <source>before going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>while writing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>write</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for a lead to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for a look: approve it yourself under Review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {0} for review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wished {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
