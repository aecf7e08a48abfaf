"""Errors of second-language and native writers by class, each with its mending: [what is written>what is right].

Written before the patterns. Of each class the third, sixth, ninth … sentence is held out: it was run against the
patterns only when they were done. One author wrote both, so strange texts will fare worse.
"""

from __future__ import annotations

import re

_ERRORS = {
    "agreement": """
The test [depend>depends] on a running broker.
The log [show>shows] three timeouts in a row.
Our scheduler [run>runs] every job twice.
The configuration of the workers [are>is] stored in a single file.
The names of the columns [is>are] case-sensitive.
A list of known problems [are>is] on the wiki.
The metrics [shows>show] a clear drop at noon.
These commands [deletes>delete] the old index.
The users [complains>complain] about the new layout.
There [is>are] several ways to do this.
There [are>is] a bug in the retry loop.
There [was>were] no errors in the log.
Each of the nodes [have>has] its own disk.
One of the reasons [are>is] the missing index.
Everybody on the team [know>knows] the password.
The functions that [handles>handle] retries are tested.
A service that [handle>handles] payments must be fast.
The tools that we use [is>are] open source.
Neither of the fixes [were>was] complete.
The developers who [works>work] on it are in Berlin.
Every one of the tests [fail>fails] on Windows.
My colleagues [has>have] written a longer report.
The database [don't>doesn't] support this type.
The clients [doesn't>don't] retry on their own.
The response time of all endpoints [were>was] below a second.
The reports of the last month [is>are] in the archive.
This library [provide>provides] a simple interface.
""",
    "verb forms": """
The parser can [handles>handle] nested lists.
The tool will [creates>create] a new folder.
You should [checked>check] the logs first.
You must [to set>set] the flag before the start.
We did not [found>find] the cause.
Did you [tried>try] to restart it?
The user has [went>gone] back to the old version.
I have [wrote>written] a small script for that.
We have [chose>chosen] the second option.
The crash [was happened>happened] after the update.
The report was [wrote>written] by two interns.
The request is [send>sent] to the broker.
The image is [build>built] on every push.
This table was [create>created] by the migration.
The code is [test>tested] on three platforms.
We want to [thanks>thank] all contributors.
We need to [fixed>fix] this before Friday.
The service started to [failing>fail] last night.
We are [use>using] the same library.
The team is [work>working] on a fix.
I am used to [work>working] with large tables.
It was [took>taken] from the old wiki.
They have [began>begun] the migration.
The nodes were [shutted down>shut down] for the night.
Nobody has [ran>run] the script since then.
The function [return's>returns] a list.
I [seen>saw] this error before the upgrade.
""",
    "tense": """
We [have deployed>deployed] the fix yesterday.
We [have met>met] the vendor two weeks ago.
Last month we [have moved>moved] to a new cluster.
In 2021 they [have rewritten>rewrote] the parser.
The server [has crashed>crashed] last night.
I [work>have worked] here since 2018.
We [use>have used] this tool since last year.
We [are running>have been running] this cluster since March.
He [is working>has been working] on it for two weeks.
I [know this team since>have known this team for] five years.
The job has been running [since>for] six hours.
We have had this bug [for>since] 2020.
If I [would have>had] more time, I would rewrite it.
If we [would have known>had known] this, we would have waited.
If the cache [would be>were] larger, the query would be faster.
When the build [will finish>finishes], you get a mail.
As soon as the job [will be>is] done, we delete the data.
If the test [will fail>fails], the pipeline stops.
""",
    "joining": """
Although the fix was small, [but it>it] took a week.
Because the disk was full, [so the>the] job stopped.
Even though we tested it, [but the>the] bug came back.
Since the cache was cold, [so we>we] waited.
Despite [of the>the] delay, we shipped on time.
Though it is old, [but it>it] still works.
""",
    "uncounted": """
The page gives more [informations>information] about the flags.
We have received a lot of [feedbacks>feedback] from users.
We bought new [equipments>equipment] for the lab.
They gave us good [advices>advice] on caching.
This needs deep [knowledges>knowledge] of the kernel.
Several [researches>studies] show the same.
Both [softwares>programs] read the same format.
We did some [researches>research] on this topic.
The team made good [progresses>progress] this week.
We need [an information>information] about the limits.
She gave me [a good advice>good advice] on indexes.
I have [a feedback>feedback] on your draft.
There are many [evidences>pieces of evidence] for it.
They deleted all the old [stuffs>stuff].
The [traffics>traffic] went up by half.
""",
    "articles": """
We found [serious bug>a serious bug] in the parser.
They wrote [new version>a new version] of the client.
We need [better solution>a better solution] for this.
This is [good example>a good example] of a race.
It was [bad idea>a bad idea] from the start.
You need [a>an] API key for this.
It is [an>a] useful feature.
We use [an>a] UUID as the key.
It takes [a>an] 8-hour run to see it.
She wrote [a>an] XML parser in a week.
There is [a>an] SSH key on every host.
He sent [an>a] one-line patch.
[The both>Both] tests failed.
Please restart [the my>my] server.
The file is in [the our>our] repository.
We sent it to [the their>their] address.
It is [easiest way>the easiest way] to do it.
I am [only person>the only person] who reads it.
The service has [same problem>the same problem] on ARM.
It is [first time>the first time] that we see this.
""",
    "prepositions": """
The result depends [from>on] the order of the rows.
It depends [of>on] how many users you have.
The cluster consists [from>of] five nodes.
We are interested [on>in] your results.
We discussed [about the>the] plan for an hour.
According [with>to] the manual, it is safe.
I am responsible [of>for] the release.
The tool is capable [to read>of reading] large files.
We will finish it [until>by] Monday.
He is good [in>at] debugging.
We met [in>on] Monday to talk about it.
The release is planned [on>in] March.
The job starts [on>at] 9 am every day.
We waited [since>for] two hours.
I agree [to>with] you on this point.
We are working [in>on] a new feature.
Our team is focused [in>on] latency.
The problem was caused [from>by] a bad cable.
I am not familiar [to>with] this tool.
The system is divided [in>into] three parts.
The client is connected [with>to] the server.
Your setup is similar [with>to] ours.
We ship it despite [of the>the] known bug.
This prevents the job [to start>from starting] twice.
We congratulated them [for>on] the release.
It results [to>in] a crash.
We succeeded [to fix>in fixing] the build.
We chose a rewrite instead [to>of] a quick fix.
Forty people participated [to>in] the test.
You can reach us [in>on] the weekend.
""",
    "verb patterns": """
The flag allows [to skip>you to skip] the cache.
This tool enables [to trace>you to trace] a request.
I suggest [you to wait>that you wait] for the next release.
We avoid [to copy>copying] the data.
They recommend [to use>using] a queue.
We are looking forward to [see>seeing] your patch.
We look forward to [receive>receiving] your answer.
He insisted [to keep>on keeping] the old format.
The script lets you [to choose>choose] a region.
This made us [to rethink>rethink] the design.
The cache helps [reducing>reduce] the load.
You can use it for [store>storing] files.
We are thinking [to move>of moving] to Go.
Consider [to use>using] a smaller image.
It is worth [to read>reading] the paper.
We stopped [to use>using] that library two years ago.
I want [that you check>you to check] the logs.
We finished [to write>writing] the docs.
She described [us>to us] how the lock works.
Can you explain [me>to me] how it works?
We decided [moving>to move] the data.
They refused [giving>to give] us access.
After [to restart>restarting] the node, it worked.
Before [to merge>merging] the branch, run the tests.
Without [to know>knowing] the cause, we can't fix it.
I don't mind [to wait>waiting] for the review.
There is no need [restarting>to restart] the server.
""",
    "sound alike": """
The cache lost [it's>its] entries.
[Its>It's] important to test the backup.
I think [its>it's] a bug in the driver.
The node and [it's>its] replicas are down.
[Your>You're] right about the lock.
Check [you're>your] settings before the upgrade.
The users changed [there>their] passwords.
Both teams have [they're>their] own cluster.
[Their>There] is no way to undo this.
[They're>There] are two ways to do it.
It is slower [then>than] the old one.
We have more users [then>than] last year.
First we stop the job, [than>then] we copy the files.
It is [to>too] slow for production.
The table is much [to>too] big for memory.
You will [loose>lose] all your changes.
The bolt and the connector are [lose>loose].
The change does not [effect>affect] other users.
The lock has a big [affect>effect] on latency.
I would [advice>advise] against it.
You have to [chose>choose] one option.
We [past>passed] the limit last week.
This happened in the [passed>past] too.
The error [lead>led] to a long outage.
It took [quiet>quite] a long time.
I don't know [weather>whether] it works.
The [principle>principal] engineer wrote the design.
It works on the same [principal>principle].
The two tools [compliment>complement] each other.
[Everyday>Every day] we get the same alert.
This is part of our [every day>everyday] work.
[Who's>Whose] key is this?
The person [who's>whose] key expired must log in.
[Whose>Who's] going to fix it?
All nodes [accept>except] one were down.
Do it [know>now], before the deadline.
""",
    "adverbs": """
You can [easy>easily] add a new field.
It is [hardly>hard] to explain this behavior.
The new version works [good>well].
The query runs [slow>slowly] on large tables.
This is a [real>really] fast parser.
The load rose [quick>quickly] after the launch.
The tool [automatic>automatically] restarts the job.
The code is [good>well] tested.
The page loads [extreme>extremely] slowly.
The change was [complete>completely] safe.
It is a [relative>relatively] small change.
The process must be [proper>properly] stopped.
""",
    "compounds": """
You have to [setup>set up] the database first.
Please [login>log in] to the console.
We [backup>back up] the database every night.
Let's [rollback>roll back] the release.
Remember to [shutdown>shut down] the cluster.
The [set up>setup] takes ten minutes.
Go to the [log in>login] page.
We need a [back up>backup] of the disk.
There is a [work around>workaround] for this bug.
The [fall back>fallback] is never used.
The script [setups>sets up] a new user.
You can [signup>sign up] with your mail address.
""",
    "apostrophes": """
The [API's>APIs] are stable now.
We have three [server's>servers] in Paris.
The two [teams>teams'] repositories were merged.
All the [user's>users] were logged out.
This is the [servers>server's] own certificate.
My [colleagues>colleague's] laptop was stolen.
[Lets>Let's] look at the numbers.
I [cant>can't] reproduce the bug.
It [doesnt>doesn't] matter.
Many [URL's>URLs] are broken.
""",
    "numbers": """
The disk holds three [thousands>thousand] files.
We lost two [hundreds>hundred] messages.
It was a [ten minutes>ten-minute] outage.
We made a [two-days>two-day] workshop.
It is a [5 year old>5-year-old] server.
We have a [three nodes>three-node] cluster.
The copy took ten [hour>hours] of work.
Two [server>servers] went down.
The job takes 30 [minute>minutes].
Many [user>users] asked for it.
It runs every five [minute>minutes].
All [request>requests] are logged.
These [setting>settings] are optional.
There are so [much>many] options.
We don't have [many>much] time.
How [much>many] requests do you get?
""",
    "question order": """
Can you tell me where [does the service store>the service stores] its data?
I don't know what [is the problem>the problem is].
I wonder why [is it>it is] so slow.
Do you know how [can I>I can] fix this?
It is not clear why [did the build fail>the build failed].
We asked them when [will it>it will] be ready.
Please explain what [does this flag do>this flag does].
How [it works>does it work]?
""",
    "denial": """
It doesn't need [nothing>anything] else.
We never found [nothing>anything] in the log.
I can't see [no>any] difference.
They didn't tell [nobody>anybody].
""",
    "comparing": """
This is [more easier>easier] to read.
It is the [most fastest>fastest] parser.
It is [more fast>faster] than the old one.
The new one is as fast [than>as] the old one.
It is better [as>than] the old one.
This is the [most simple>simplest] fix.
The second run is [more slow>slower].
It is the same [than>as] before.
The results are [more better>better] now.
""",
    "missing and doubled": """
We look [forward hearing>forward to hearing] from you.
The user is able [do>to do] that.
We want [use>to use] the new API.
Please [to wait>wait] until it is done.
We [are agree>agree] with the proposal.
The team [could of>could have] asked us.
The job [is is>is] too slow.
We [should of>should have] known.
It used [to to>to] work.
This is [a a>a] known problem.
We are [going do>going to do] it again.
""",
    "stative": """
I [am having>have] two questions about the API.
The file [is containing>contains] the keys.
We [are needing>need] a new server.
I [am not knowing>don't know] the reason.
The tool [is supporting>supports] both formats.
This module [is depending>depends] on the core.
""",
    "irregular": """
We [choosed>chose] the first option.
He [writed>wrote] the first version.
The load [growed>grew] quickly.
We [builded>built] our own tool.
They have [maked>made] it faster.
We [runned>ran] the test again.
""",
    "pairs": """
It is either slow [nor>or] broken.
It works neither on Linux [or>nor] on Windows.
The tool is neither fast [or>nor] small.
""",
    "who and which": """
The users [which>who] reported it were right.
The person [which>who] wrote this left.
The library [who>that] reads the file is old.
The customer [which>who] complained got a refund.
""",
}
_MARK = re.compile(r"\[([^\]>]*)>([^\]]*)\]")


def _pairs(lines: str) -> list[tuple[str, str]]:
    return [
        (_MARK.sub(r"\1", line).replace("  ", " "), _MARK.sub(r"\2", line).replace("  ", " "))
        for line in lines.strip().splitlines()
    ]


def _third(held: bool) -> dict[str, tuple[tuple[str, str], ...]]:
    return {
        name: tuple(pair for at, pair in enumerate(_pairs(lines), 1) if (at % 3 == 0) is held)
        for name, lines in _ERRORS.items()
    }


SEEN, HELD_OUT = _third(held=False), _third(held=True)
