"""Correct sentences that look like the errors of `by_class`: written before the patterns, by class, a third of them held out."""

from __future__ import annotations

_TRICKY = """
The test suite runs on every push, and the tests run in parallel.
The log show that we watched was about forests.
Make the log show the thread name.
Let the scheduler run every job once.
The list of failed jobs that are retried is short.
What the users of the tool want is speed.
A number of tests are slow, and the number of tests is large.
A couple of nodes were down.
The majority of users are on the new version.
Each of us had a different idea.
The workers each have their own queue.
Few of the people who work here know it.
The team that works on the kernels is small.
He is one of the people who know the parser.
There is no doubt that there are bugs.
There is one server and two clients.
Watch the build fail and see the pod restart.
We made the service depend on fewer things.
It is vital that the server respond within a second.
We ask that each team own its alerts.
Does the tool handle retries? It should handle them.
Why does the job run twice, and how does the lock help?
The types of error that the parser reports are listed.
The files in the folder are read once.
How fast the queries on the replica are depends on the disk.
The results of the test the team runs are public.
The service that the clients use is down.
Neither the tests nor the docs were ready.
The news is good, and the series of posts has ended.
Kubernetes restarts the pod, and Redis keeps the data.
The canned answers might not help.
This may well need a restart.
The will changes nothing for the heirs.
You can test drive it, and you must have tested it.
Should it fail, the job retries.
We did find the cause. So we did what we could.
The process had to be stopped by hand.
The parser we have wrote nothing to the log.
The dates they had went into the table.
The broken build was fixed, and what was broke nobody.
The answer is send and forget.
The build is build 42.
Its only use is test and release.
The thing we use is use case diagrams.
Thanks to the cache, it is fast, and we owe thanks to Ann.
It used to work, and it is used to work around the bug.
We used the tool to work faster.
The tool is used to store keys.
Yesterday's build has failed.
We have measured it several times since last week.
In the logs from 2019 we have found nothing.
Since we moved, it has been quiet.
Since 2019 was a slow year, we grew little.
The site has been down since three o'clock.
The job has run every night for two years.
We work with tools that have existed for years.
He has worked here since last summer.
I have used the version that came out last year.
We have a server that crashed last night.
If you would like to help, open an issue.
If it would help you, I can send the log.
I asked if it would be ready.
When will the build finish?
I don't know when the job will be done.
Although it was slow but safe code, we replaced it.
It was late, so because of that we left.
Because it was so late, we left.
Since then, so much has changed.
As it was so slow, we removed it.
The feedback loop is slow, and the hardware is old.
The software's license and the information's source are known.
We asked for feedback, advice and information.
The researches module is a plug-in.
He researches compilers, and she advises startups.
Progress bars show progress, and it progresses well.
It gave us new hope and good advice.
We need better tooling and more memory.
They wrote new tests and good documentation.
This is good news, and bad luck is no reason.
This is good practice.
We deployed new code on Tuesday.
It is new to us.
We found serious bugs in old code.
It has better performance than the old one.
There is new evidence for it.
A European user with a one-time password sent a UDP packet.
An hour is a unit, and an honest answer is a useful one.
A ubiquitous tool, an MVP, an FAQ, a UI and an RFC.
An 8-bit value, an 11-node cluster, an 80 % cut and a 100 % rise.
An LRU cache, an SLA, an XML file, an HTML page and an M1 chip.
A NASA mission, a SQL query and a LaTeX file.
Both the tests and the docs are ready.
In my own code and in their other repository.
He is the best. It is best to wait.
At first it was slow, and the only way was up.
The same is true of the second time.
It depends on whom you ask, and the price depends.
What it depends of course on is the load.
From what this depends on, it follows that the order matters.
Data consists in part of noise.
We discussed it, and the discussion about the plan was long.
According to the manual, with the flag it is safe.
He is responsible to the board and for the release.
A tool capable of reading large files is able to read small ones.
We will wait until Monday.
It won't be finished until Monday.
The shop is open until Friday.
We meet on Monday, in March, at noon.
In Monday's meeting we talked.
We ship in 2024, on 5 May, at 9 am.
It was caused by a bug and came from a cable.
I agree to the terms and on the date.
The start of the job prevents the cleanup.
It resulted in a crash and results from a bug.
The results to date are good.
The results to the left are older.
We connected the client to the server with a cable.
The familiar to-do list is back.
He insisted on it, and we focused in the end on latency.
The form allows up to ten fields.
It allows everyone to read the file.
That is all it allows to date.
The rule allows access to test servers.
They suggest that you wait, and we suggest it.
We stopped to think, and then we stopped using it.
We came to use it, and we look to reduce cost.
We remembered to lock it.
Help reducing the load is welcome.
Help needed: reducing cost.
This helps us reduce the load.
It is used for storage and for storing files.
We try to avoid it to save time.
What we want that you have is access.
The fix that we want that day comes first.
It is worth it to wait.
Let us choose, and let them wait.
We forgot to merge it, and we regret merging it.
After to-do items come bugs.
Prior to merging, run the tests.
It's clear that its owner knows it's down.
The cat lost it. It's gone.
What it's called depends on its type.
Its not-so-hidden cost is memory.
Tell us your reason and how you're using it.
Your running job is safe, and so is your going rate.
There they were, with their tools.
If there is none, their job fails.
First this, then that; no sooner said than done.
Rather than wait, we then left.
If it is larger, then the job fails.
The more, the better. Then we stop.
We moved to production, to too many servers at once.
It is up to you, and it is to be done.
A loose screw let the data loose.
It affects the effect, and to effect change takes time.
My advice is to advise nobody.
We passed it, and we drove past the office.
Lead engineers lead, and they led us.
A quiet team can be quite loud.
The weather matters, whether you like it or not.
In principle the principal agrees.
They complement each other, and I compliment them.
Everyday life happens every day.
Who's there, and whose turn is it?
Except for me they all accept it.
Easy does it. A hard fix is hardly needed.
It is good, and it works well; it looks good and runs fine.
The slow query log is slow, and so is a fast path.
Real time is hard, and real fast paths are rare.
The quick fix was to automatic builds what glue is to wood.
The setup is done. Set it up, and back it up to a backup.
Log in at the login page, then shut down before the shutdown.
Use the fallback, or fall back to the default.
We have to backup servers what they need.
Access to login nodes is limited.
The set up to now has grown.
The API's author and the server's logs are ours.
Our users' data and the user's data differ.
It can't be, and it doesn't matter.
Two hundred servers and hundreds of users wait.
The outage took ten minutes, and a ten-minute outage is long.
It is five years old. Ten years ago we began.
Many a user asked, and all user data is safe.
All production traffic goes through two server rooms.
These test results and many user requests are new.
Every five-minute slot counts.
How much time do you have, and how many servers?
Can you tell me where the service stores its data?
I wonder why. Is it so slow?
I know what is wrong, and I know who is there.
Do you know what is in the file?
Ask what is the case and what is not.
We see how it works. How does it work?
How it works is not documented.
It needs nothing, and nobody can't not know it.
There isn't nothing we can do.
Nothing doesn't work; nobody didn't vote.
It is more easily read, and more simple rules are fine.
No more easier questions were left.
The same as before, as fast as possible, and better than that.
It is better as a library than as a tool.
He is as rich as, and older than, the rest.
It is able. Do that.
The is operator is a keyword, and the a element is a link.
What it is is a race.
The patch that I had had was old.
Were the leader to fail, whom should we ask?
We are having lunch and having doubts.
A box containing keys is containing the spread well.
The files it is depending on are old.
It works on either Linux or Windows, and neither is slow.
Neither do we, nor does it matter.
Of all the people in the room, which knew it?
The people for whom it works, and the group of users which grew.
"""
_LINES = tuple(_TRICKY.strip().splitlines())

SEEN_RIGHT = tuple(line for at, line in enumerate(_LINES, 1) if at % 3)
HELD_OUT_RIGHT = _LINES[2::3]
