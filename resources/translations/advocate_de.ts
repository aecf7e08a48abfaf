<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountForm</name>
    <message>
        <source>Add a channel</source>
        <translation>Kanal hinzufügen</translation>
    </message>
    <message>
        <source>Add the channel</source>
        <translation>Den Kanal hinzufügen</translation>
    </message>
    <message>
        <source>Blog</source>
        <translation>Blog</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>{0} ändern</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Änderungen behalten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The token goes to your keychain and nowhere else.</source>
        <translation>Der Token kommt in deinen Schlüsselbund und sonst nirgendwohin.</translation>
    </message>
    <message>
        <source>This computer has no keychain: you will type the token again after a restart.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund: Nach einem Neustart gibst du den Token wieder ein.</translation>
    </message>
</context>
<context>
    <name>AddEvidence</name>
    <message numerus="yes">
        <source>%n more could not be read.</source>
        <translation>
            <numerusform>Noch %n ließ sich nicht lesen.</numerusform>
            <numerusform>Noch %n ließen sich nicht lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A CV, a paper, a list of papers: it is read on this laptop; nothing leaves it.</source>
        <translation>Ein Lebenslauf, ein Fachartikel, eine Literaturliste: wird auf diesem Laptop gelesen; nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>A Git repository</source>
        <translation>Ein Git-Repository</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>A folder</source>
        <translation>Ein Ordner</translation>
    </message>
    <message>
        <source>A text of yours</source>
        <translation>Ein Text von dir</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Belege hinzufügen</translation>
    </message>
    <message>
        <source>Address of your blog or its feed</source>
        <translation>Adresse deines Blogs oder seines Feeds</translation>
    </message>
    <message>
        <source>Advocate asks that address for your public posts and sends nothing of yours.</source>
        <translation>Advocate fragt diese Adresse nach deinen öffentlichen Beiträgen und sendet nichts von dir.</translation>
    </message>
    <message>
        <source>Advocate asks {0} for your public posts and sends nothing of yours.</source>
        <translation>Advocate fragt {0} nach deinen öffentlichen Beiträgen und sendet nichts von dir.</translation>
    </message>
    <message>
        <source>Advocate asks {1} for the public answers of that profile and sends nothing else.</source>
        <translation>Advocate fragt {1} nach den öffentlichen Antworten dieses Profils und sendet sonst nichts.</translation>
    </message>
    <message>
        <source>Advocate asks {1} for the public answers of {0} and sends nothing else.</source>
        <translation>Advocate fragt {1} nach den öffentlichen Antworten von {0} und sendet sonst nichts.</translation>
    </message>
    <message>
        <source>Advocate asks {1} for the public stars and pull requests of that name and sends nothing else.</source>
        <translation>Advocate fragt {1} nach den öffentlichen Sternen und Pull-Requests dieses Namens und sendet sonst nichts.</translation>
    </message>
    <message>
        <source>Advocate asks {1} for the public stars and pull requests of {0} and sends nothing else.</source>
        <translation>Advocate fragt {1} nach den öffentlichen Sternen und Pull-Requests von {0} und sendet sonst nichts.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Fragt nach…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Commit messages of yours are read on this laptop, never the code.</source>
        <translation>Gelesen werden auf diesem Laptop deine Commit-Nachrichten, nie der Code.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Look what is there</source>
        <translation>Nachsehen, was da ist</translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation>Sieht nach, was da ist</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sieht nach…</translation>
    </message>
    <message>
        <source>Markdown, HTML, text, Word, PDF and BibTeX files in it are read on this laptop; nothing leaves it.</source>
        <translation>Markdown-, HTML-, Text-, Word-, PDF- und BibTeX-Dateien darin werden auf diesem Laptop gelesen; nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>My posts</source>
        <translation>Meine Beiträge</translation>
    </message>
    <message>
        <source>Often in it: {0}</source>
        <translation>Oft darin: {0}</translation>
    </message>
    <message>
        <source>Reading {0}: {1} of {2}</source>
        <translation>Liest {0}: {1} von {2}</translation>
    </message>
    <message>
        <source>Texts ({0})</source>
        <translation>Texte ({0})</translation>
    </message>
    <message>
        <source>The folder with your texts</source>
        <translation>Der Ordner mit deinen Texten</translation>
    </message>
    <message>
        <source>Type where, or choose it.</source>
        <translation>Schreib, wo, oder wähle es aus.</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Your name on GitHub</source>
        <translation>Dein Name auf GitHub</translation>
    </message>
    <message>
        <source>Your profile: its address, or its number on Stack Overflow</source>
        <translation>Dein Profil: seine Adresse, oder seine Nummer auf Stack Overflow</translation>
    </message>
    <message>
        <source>read once, when you ask for it</source>
        <translation>einmal gelesen, wenn du es willst</translation>
    </message>
    <message>
        <source>{0} is among your evidence.</source>
        <translation>{0} gehört zu deinen Belegen.</translation>
    </message>
</context>
<context>
    <name>AddSource</name>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Add it anyway</source>
        <translation>Trotzdem hinzufügen</translation>
    </message>
    <message>
        <source>Add the source</source>
        <translation>Die Quelle hinzufügen</translation>
    </message>
    <message>
        <source>All that is new</source>
        <translation>Alles Neue</translation>
    </message>
    <message>
        <source>As in stackoverflow, dba or askubuntu.</source>
        <translation>Wie in stackoverflow, dba oder askubuntu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Reading it once…</source>
        <translation>Wird einmal gelesen…</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>The folder of a Git repository</source>
        <translation>Der Ordner eines Git-Repositorys</translation>
    </message>
    <message>
        <source>Tick the addresses that are yours.</source>
        <translation>Hake die Adressen an, die deine sind.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird probiert…</translation>
    </message>
    <message>
        <source>Type a tag, or several with commas between.</source>
        <translation>Gib ein Schlagwort ein oder mehrere, mit Kommas getrennt.</translation>
    </message>
    <message>
        <source>Type the address of a feed, or choose a folder.</source>
        <translation>Gib die Adresse eines Feeds ein oder wähle einen Ordner.</translation>
    </message>
    <message>
        <source>Type the address of the forum.</source>
        <translation>Gib die Adresse des Forums ein.</translation>
    </message>
    <message>
        <source>Type the address of the project.</source>
        <translation>Gib die Adresse des Projekts ein.</translation>
    </message>
    <message>
        <source>Type what the stories must be about.</source>
        <translation>Gib ein, wovon die Beiträge handeln müssen.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What nobody has replied to</source>
        <translation>Worauf niemand geantwortet hat</translation>
    </message>
    <message>
        <source>Which topics</source>
        <translation>Welche Themen</translation>
    </message>
    <message>
        <source>{0} is among your sources.</source>
        <translation>{0} gehört zu deinen Quellen.</translation>
    </message>
</context>
<context>
    <name>Addresses</name>
    <message>
        <source>1 commit</source>
        <translation>1 Commit</translation>
    </message>
    <message>
        <source>These addresses are you</source>
        <translation>Diese Adressen bist du</translation>
    </message>
    <message numerus="yes">
        <source>{0} commits</source>
        <translation>
            <numerusform>{0} Commit</numerusform>
            <numerusform>{0} Commits</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, looks like a robot</source>
        <translation>{0}, sieht nach einem Roboter aus</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message numerus="yes">
        <source>%n waiting for review</source>
        <translation>
            <numerusform>%n wartet auf Freigabe</numerusform>
            <numerusform>%n warten auf Freigabe</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Go to the next slot</source>
        <translation>Zum nächsten Termin</translation>
    </message>
    <message>
        <source>Making the sample workspace…</source>
        <translation>Der Beispiel-Arbeitsbereich entsteht…</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Nichts ist geplant.</translation>
    </message>
    <message>
        <source>On the way to the next slot.</source>
        <translation>Unterwegs zum nächsten Termin.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Sample: you are</source>
        <translation>Beispiel: Du bist</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The next slot has come.</source>
        <translation>Der nächste Termin ist da.</translation>
    </message>
    <message>
        <source>The sample has a clock of its own: go to when the next post is due and publish it</source>
        <translation>Das Beispiel hat eine eigene Uhr: Geh zum Termin des nächsten Beitrags und veröffentliche ihn</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>at work until {0}</source>
        <translation>bei der Arbeit bis {0}</translation>
    </message>
    <message>
        <source>not at work now</source>
        <translation>gerade nicht bei der Arbeit</translation>
    </message>
    <message>
        <source>{0}, author</source>
        <translation>{0}, schreibt</translation>
    </message>
    <message>
        <source>{0}, lead</source>
        <translation>{0}, leitet</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>It is spoken from the next start on.</source>
        <translation>Sie gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>follows it through the day</source>
        <translation>folgt ihm durch den Tag</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>BelievedRow</name>
    <message>
        <source>Delete {0}</source>
        <translation>{0} löschen</translation>
    </message>
    <message>
        <source>Hide the rows of {0}</source>
        <translation>Die Zeilen von {0} verbergen</translation>
    </message>
    <message>
        <source>Show more rows</source>
        <translation>Mehr Zeilen zeigen</translation>
    </message>
    <message>
        <source>Show the rows of {0}</source>
        <translation>Die Zeilen von {0} zeigen</translation>
    </message>
    <message>
        <source>Weight of {0}</source>
        <translation>Gewicht von {0}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>{0} counts</source>
        <translation>{0} zählt</translation>
    </message>
</context>
<context>
    <name>BlockCard</name>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Die Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Commit</translation>
    </message>
    <message>
        <source>Give it a slot</source>
        <translation>Gib ihm einen Termin</translation>
    </message>
    <message>
        <source>Look at it in Review</source>
        <translation>In der Freigabe ansehen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben auf</translation>
    </message>
    <message>
        <source>No: send it again</source>
        <translation>Nein: noch einmal senden</translation>
    </message>
    <message>
        <source>Open what was published</source>
        <translation>Das Veröffentlichte öffnen</translation>
    </message>
    <message>
        <source>Out since {0}</source>
        <translation>Draußen seit {0}</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>The chosen post</source>
        <translation>Der gewählte Beitrag</translation>
    </message>
    <message>
        <source>Was it posted? Look there, then say.</source>
        <translation>Ist er erschienen? Sieh dort nach und sag es dann.</translation>
    </message>
    <message>
        <source>Yes, it is out</source>
        <translation>Ja, er ist draußen</translation>
    </message>
    <message>
        <source>Yes, its address is</source>
        <translation>Ja, seine Adresse ist</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
</context>
<context>
    <name>CalendarPresenter</name>
    <message>
        <source>It was taken back already; its draft is still there.</source>
        <translation>Er war schon zurückgezogen; sein Entwurf ist noch da.</translation>
    </message>
    <message>
        <source>“{0}” goes out {1}.</source>
        <translation>„{0}“ erscheint {1}.</translation>
    </message>
    <message>
        <source>“{0}” is taken back for good in a moment; its draft stays.</source>
        <translation>„{0}“ wird gleich endgültig zurückgezogen; der Entwurf bleibt.</translation>
    </message>
</context>
<context>
    <name>CalendarScreen</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Go to your drafts</source>
        <translation>Zu deinen Entwürfen</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Move a quarter hour earlier</source>
        <translation>Eine Viertelstunde früher</translation>
    </message>
    <message>
        <source>Move a quarter hour later</source>
        <translation>Eine Viertelstunde später</translation>
    </message>
    <message>
        <source>Move to the day after</source>
        <translation>Auf den nächsten Tag</translation>
    </message>
    <message>
        <source>Move to the day before</source>
        <translation>Auf den Tag davor</translation>
    </message>
    <message>
        <source>No post is chosen.</source>
        <translation>Es ist kein Beitrag gewählt.</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Noch ist nichts geplant.</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Die Woche danach</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Die Woche davor</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>What you submit shows here with its day and time, and afterwards with its receipt.</source>
        <translation>Was du einreichst, steht hier mit Tag und Uhrzeit, und danach mit seiner Quittung.</translation>
    </message>
    <message>
        <source>Whose posts</source>
        <translation>Wessen Beiträge</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>{0} · {1} time</source>
        <translation>{0} · Zeit in {1}</translation>
    </message>
</context>
<context>
    <name>CampaignDialog</name>
    <message>
        <source>The campaign needs a name.</source>
        <translation>Die Kampagne braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>ChannelFields</name>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>{0} (if you like)</source>
        <translation>{0} (wenn du magst)</translation>
    </message>
</context>
<context>
    <name>ChannelsPage</name>
    <message>
        <source>A Git repository that becomes a blog, or a folder on this computer.</source>
        <translation>Ein Git-Repository, aus dem ein Blog wird, oder ein Ordner auf diesem Computer.</translation>
    </message>
    <message>
        <source>Add a channel…</source>
        <translation>Kanal hinzufügen…</translation>
    </message>
    <message>
        <source>Broken channels</source>
        <translation>Kaputte Kanäle</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>{0} ändern</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check {0}</source>
        <translation>{0} prüfen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>{0} schließen</translation>
    </message>
    <message>
        <source>Close {0}?</source>
        <translation>{0} schließen?</translation>
    </message>
    <message>
        <source>Installed, and does not load</source>
        <translation>Installiert, lädt aber nicht</translation>
    </message>
    <message>
        <source>Nothing more goes out there, and its token is forgotten. What was published stays.</source>
        <translation>Dort erscheint nichts mehr, und der Token wird vergessen. Was veröffentlicht ist, bleibt.</translation>
    </message>
    <message>
        <source>Posts need a place to go.</source>
        <translation>Beiträge brauchen einen Ort.</translation>
    </message>
    <message>
        <source>This computer has no keychain: you will sign in again after a restart.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund: Nach einem Neustart meldest du dich wieder an.</translation>
    </message>
    <message>
        <source>Tokens are kept in your keychain, and nowhere else.</source>
        <translation>Tokens liegen in deinem Schlüsselbund und sonst nirgends.</translation>
    </message>
    <message>
        <source>Unlock your keychain</source>
        <translation>Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>Where posts go</source>
        <translation>Wohin Beiträge gehen</translation>
    </message>
    <message>
        <source>Your keychain is locked: channels that need a token can’t publish.</source>
        <translation>Dein Schlüsselbund ist gesperrt: Kanäle, die einen Token brauchen, können nichts veröffentlichen.</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>braucht dich</translation>
    </message>
    <message>
        <source>works</source>
        <translation>geht</translation>
    </message>
    <message>
        <source>{0} is closed.</source>
        <translation>{0} ist geschlossen.</translation>
    </message>
    <message>
        <source>{0} is ready to publish.</source>
        <translation>{0} ist bereit zum Veröffentlichen.</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Grammar is off</source>
        <translation>Grammatikprüfung ist aus</translation>
    </message>
    <message>
        <source>Grammar: {0}, {1}</source>
        <translation>Grammatik: {0}, {1}</translation>
    </message>
    <message>
        <source>Grammar: {0}, {1}, until LanguageTool is awake</source>
        <translation>Grammatik: {0}, {1}, bis LanguageTool wach ist</translation>
    </message>
    <message>
        <source>Grammar: {0}, {1}; LanguageTool does not answer</source>
        <translation>Grammatik: {0}, {1}; LanguageTool antwortet nicht</translation>
    </message>
</context>
<context>
    <name>Clearer</name>
    <message>
        <source>Are they clear?</source>
        <translation>Sind sie klar?</translation>
    </message>
    <message>
        <source>Finds vague or overbroad wording, rules without a reason and stops that should be none.</source>
        <translation>Findet vage oder zu weite Formulierungen, Regeln ohne Grund und Stopps, die keine sein sollten.</translation>
    </message>
    <message>
        <source>Look through our guidelines</source>
        <translation>Unsere Leitlinien durchsehen</translation>
    </message>
    <message>
        <source>Nothing to say: they are clear.</source>
        <translation>Nichts zu sagen: Sie sind klar.</translation>
    </message>
    <message>
        <source>What could be clearer</source>
        <translation>Was klarer sein könnte</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, Zeile {1}</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Which part of the page</source>
        <translation>Welcher Teil der Seite</translation>
    </message>
</context>
<context>
    <name>CommunitiesPage</name>
    <message numerus="yes">
        <source>%n recent title(s)</source>
        <translation>
            <numerusform>%n neuer Titel</numerusform>
            <numerusform>%n neue Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag, a forum, an instance: with its rules, and what people talked about there lately.</source>
        <translation>Ein Tag, ein Forum, eine Instanz: mit ihren Regeln und dem, worüber man dort zuletzt sprach.</translation>
    </message>
    <message>
        <source>Add a community…</source>
        <translation>Community hinzufügen…</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>{0} ändern</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communitys</translation>
    </message>
    <message>
        <source>Give it tags, titles or a source: nothing is known of it.</source>
        <translation>Gib ihr Tags, Titel oder eine Quelle: Von ihr ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>Topics say where they would go, once you name the places.</source>
        <translation>Themen sagen, wohin sie passen, sobald du die Orte nennst.</translation>
    </message>
    <message>
        <source>Where you write</source>
        <translation>Wo du schreibst</translation>
    </message>
    <message>
        <source>topics say where they would go</source>
        <translation>Themen sagen, wohin sie passen</translation>
    </message>
    <message>
        <source>{0} is among your communities.</source>
        <translation>{0} gehört zu deinen Communitys.</translation>
    </message>
    <message>
        <source>{0} is removed.</source>
        <translation>{0} ist entfernt.</translation>
    </message>
</context>
<context>
    <name>CommunityForm</name>
    <message>
        <source>Add a community</source>
        <translation>Community hinzufügen</translation>
    </message>
    <message>
        <source>Add the community</source>
        <translation>Community hinzufügen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>{0} ändern</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Gezählt in</translation>
    </message>
    <message>
        <source>Further titles</source>
        <translation>Weitere Titel</translation>
    </message>
    <message>
        <source>Its tags, with commas between.</source>
        <translation>Ihre Tags, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Änderungen behalten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>One a line. A line may begin with its day: 2026-11-20.</source>
        <translation>Einer je Zeile. Eine Zeile kann mit ihrem Tag beginnen: 2026-11-20.</translation>
    </message>
    <message>
        <source>One’s own work</source>
        <translation>Eigene Arbeit</translation>
    </message>
    <message>
        <source>Or by host and tag; for sources that you will add later, too. With commas between.</source>
        <translation>Oder nach Host und Tag; auch für Quellen, die du später hinzufügst. Mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Sources by their host</source>
        <translation>Quellen nach ihrem Host</translation>
    </message>
    <message>
        <source>Text by a language model</source>
        <translation>Text von einem Sprachmodell</translation>
    </message>
    <message>
        <source>Texts that stand elsewhere too</source>
        <translation>Texte, die auch anderswo stehen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>What it says of one’s own work, in its words</source>
        <translation>Was dort über eigene Arbeit steht, wörtlich</translation>
    </message>
    <message>
        <source>What people talk about there</source>
        <translation>Worüber man dort spricht</translation>
    </message>
    <message>
        <source>Write a number, or nothing for no limit.</source>
        <translation>Schreib eine Zahl, oder nichts, wenn es keine Grenze gibt.</translation>
    </message>
    <message>
        <source>a little</source>
        <translation>ein wenig</translation>
    </message>
    <message>
        <source>by that, topics find the place</source>
        <translation>daran erkennen Themen den Ort</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>fine if one says so</source>
        <translation>in Ordnung, wenn man es sagt</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>nicht erwünscht</translation>
    </message>
    <message>
        <source>with a link to the first place</source>
        <translation>mit Link auf den ersten Ort</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab completes to {0}</source>
        <translation>Tab ergänzt zu {0}</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ask for changes</source>
        <translation>Um Änderungen bitten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>On the whole post</source>
        <translation>Zum ganzen Beitrag</translation>
    </message>
    <message>
        <source>On “{0}”</source>
        <translation>Zu „{0}“</translation>
    </message>
    <message>
        <source>What should change? The author sees it with your comments.</source>
        <translation>Was soll sich ändern? Wer den Beitrag geschrieben hat, sieht es mit deinen Kommentaren.</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Who you are in the sample</source>
        <translation>Wer du im Beispiel bist</translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>Advocate made a mistake</source>
        <translation>Advocate hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>That was our mistake, not yours.</source>
        <translation>Das war unser Fehler, nicht deiner.</translation>
    </message>
    <message>
        <source>Your text is saved. The report below holds no text of yours and no secret; it helps us if you send it.</source>
        <translation>Dein Text ist gespeichert. Der Bericht unten enthält nichts von deinem Text und kein Geheimnis; es hilft uns, wenn du ihn schickst.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Both files are copied.</source>
        <translation>Beide Dateien sind kopiert.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Dateien zeigen</translation>
    </message>
    <message>
        <source>The desk: your drafts, what you know, your topics. It never leaves this laptop.</source>
        <translation>Der Schreibtisch: deine Entwürfe, was du kannst, deine Themen. Er verlässt diesen Laptop nie.</translation>
    </message>
    <message>
        <source>The workspace: people, posts, reviews, slots and receipts.</source>
        <translation>Der Arbeitsbereich: Leute, Beiträge, Freigaben, Termine und Quittungen.</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Es gibt noch keine Kopie.</translation>
    </message>
    <message>
        <source>Your files</source>
        <translation>Deine Dateien</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>Schreibtisch</translation>
    </message>
    <message>
        <source>the newest ten of each file are kept</source>
        <translation>die neuesten zehn jeder Datei bleiben</translation>
    </message>
    <message>
        <source>workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
</context>
<context>
    <name>DayHeads</name>
    <message>
        <source> · today</source>
        <translation> · heute</translation>
    </message>
</context>
<context>
    <name>DetailCard</name>
    <message numerus="yes">
        <source>%n more way(s)</source>
        <translation>
            <numerusform>%n weitere Art</numerusform>
            <numerusform>%n weitere Arten</numerusform>
        </translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>Auch in</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open {0} in the browser</source>
        <translation>{0} im Browser öffnen</translation>
    </message>
    <message>
        <source>Opens {0} in your browser</source>
        <translation>Öffnet {0} in deinem Browser</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Start: {0}</source>
        <translation>Anfangen: {0}</translation>
    </message>
    <message>
        <source>This topic</source>
        <translation>Dieses Thema</translation>
    </message>
    <message>
        <source>Ways to tell it</source>
        <translation>Wie man es erzählen kann</translation>
    </message>
    <message>
        <source>Where it would go</source>
        <translation>Wohin es passt</translation>
    </message>
    <message>
        <source>Who reads it, and what they want</source>
        <translation>Wer es liest und was sie wollen</translation>
    </message>
    <message>
        <source>Why you</source>
        <translation>Warum du</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>%n other post(s) of ours that day.</source>
        <translation>
            <numerusform>%n anderer Beitrag von uns an dem Tag.</numerusform>
            <numerusform>%n andere Beiträge von uns an dem Tag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation>
            <numerusform>%n Stopp</numerusform>
            <numerusform>%n Stopps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s) left open</source>
        <translation>
            <numerusform>%n Vorschlag blieb offen</numerusform>
            <numerusform>%n Vorschläge blieben offen</numerusform>
        </translation>
    </message>
    <message>
        <source>(next good slot)</source>
        <translation>(nächster guter Termin)</translation>
    </message>
    <message>
        <source>(wished)</source>
        <translation>(gewünscht)</translation>
    </message>
    <message>
        <source>Approval holds for revision {0} only.</source>
        <translation>Die Freigabe gilt nur für Fassung {0}.</translation>
    </message>
    <message>
        <source>Approved by {0}, {1}</source>
        <translation>Freigegeben von {0}, {1}</translation>
    </message>
    <message>
        <source>Changes asked by {0}, {1}</source>
        <translation>Änderungen erbeten von {0}, {1}</translation>
    </message>
    <message>
        <source>Checks at submission</source>
        <translation>Prüfung beim Einreichen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Erscheint</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>In {0}’s work time.</source>
        <translation>In der Arbeitszeit von {0}.</translation>
    </message>
    <message>
        <source>In {0}’s work time: {1} in {2}.</source>
        <translation>In der Arbeitszeit von {0}: {1} in {2}.</translation>
    </message>
    <message>
        <source>Kept by the author: “{0}”</source>
        <translation>So gelassen: „{0}“</translation>
    </message>
    <message>
        <source>Nothing else of ours that day.</source>
        <translation>Sonst nichts von uns an dem Tag.</translation>
    </message>
    <message>
        <source>Submitted again {0}, revision {1}</source>
        <translation>Wieder eingereicht {0}, Fassung {1}</translation>
    </message>
    <message>
        <source>Submitted {0}, revision 1</source>
        <translation>Eingereicht {0}, Fassung 1</translation>
    </message>
    <message>
        <source>Taken back by {0}, {1}</source>
        <translation>Zurückgenommen von {0}, {1}</translation>
    </message>
    <message>
        <source>To {0}.</source>
        <translation>An {0}.</translation>
    </message>
    <message>
        <source>nothing left open</source>
        <translation>nichts blieb offen</translation>
    </message>
    <message>
        <source>on “{0}”</source>
        <translation>zu „{0}“</translation>
    </message>
    <message>
        <source>revision {0}</source>
        <translation>Fassung {0}</translation>
    </message>
    <message>
        <source>{0} first, then {1}.</source>
        <translation>Zuerst {0}, dann {1}.</translation>
    </message>
    <message>
        <source>{0} was wished.</source>
        <translation>Gewünscht war {0}.</translation>
    </message>
</context>
<context>
    <name>DraftsPage</name>
    <message numerus="yes">
        <source>%n draft(s), only on this laptop</source>
        <translation>
            <numerusform>%n Entwurf, nur auf diesem Laptop</numerusform>
            <numerusform>%n Entwürfe, nur auf diesem Laptop</numerusform>
        </translation>
    </message>
    <message>
        <source>Blank page</source>
        <translation>Leere Seite</translation>
    </message>
    <message>
        <source>Choose a draft in the list first.</source>
        <translation>Wähle zuerst einen Entwurf in der Liste.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Five minutes and one fact are enough for a first short post.</source>
        <translation>Fünf Minuten und eine Tatsache reichen für einen ersten kurzen Beitrag.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Make a draft of a Markdown file</source>
        <translation>Aus einer Markdown-Datei einen Entwurf machen</translation>
    </message>
    <message>
        <source>Make a draft of a Markdown file; you can drop one here too</source>
        <translation>Aus einer Markdown-Datei einen Entwurf machen; du kannst auch eine hierher ziehen</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Neuer Entwurf</translation>
    </message>
    <message>
        <source>No draft has these words.</source>
        <translation>Kein Entwurf enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Reading your drafts…</source>
        <translation>Deine Entwürfe werden gelesen…</translation>
    </message>
    <message>
        <source>Search drafts</source>
        <translation>Entwürfe durchsuchen</translation>
    </message>
    <message>
        <source>Somebody out there is stuck on something that you have already solved.</source>
        <translation>Da draußen hängt jemand an etwas fest, das du längst gelöst hast.</translation>
    </message>
    <message>
        <source>Take back from review</source>
        <translation>Aus der Freigabe zurückholen</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>What can be done with {0}</source>
        <translation>Was mit {0} getan werden kann</translation>
    </message>
    <message>
        <source>Which drafts</source>
        <translation>Welche Entwürfe</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write a short post</source>
        <translation>Kurzen Beitrag schreiben</translation>
    </message>
    <message>
        <source>Write the draft and its pictures into a folder</source>
        <translation>Den Entwurf und seine Bilder in einen Ordner schreiben</translation>
    </message>
</context>
<context>
    <name>DraftsPresenter</name>
    <message>
        <source>Written to {0}</source>
        <translation>Geschrieben nach {0}</translation>
    </message>
    <message>
        <source>“{0}” is back among your drafts.</source>
        <translation>„{0}“ ist wieder bei deinen Entwürfen.</translation>
    </message>
    <message>
        <source>“{0}” is in the bin.</source>
        <translation>„{0}“ ist im Papierkorb.</translation>
    </message>
    <message>
        <source>“{0}” is taken back. Its draft stays.</source>
        <translation>„{0}“ ist zurückgeholt. Der Entwurf bleibt.</translation>
    </message>
</context>
<context>
    <name>EditPage</name>
    <message>
        <source>Apply the first fix</source>
        <translation>Den ersten Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>Zurück zu den Entwürfen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Nur der Text</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Einrücken</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Nächster Hinweis</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>Ausrücken</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Voriger Hinweis</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Gespeichert {0}</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What stands beside the text</source>
        <translation>Was neben dem Text steht</translation>
    </message>
    <message>
        <source>Which part of the page</source>
        <translation>Welcher Teil der Seite</translation>
    </message>
    <message>
        <source>Why is this marked?</source>
        <translation>Warum ist das markiert?</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Dein Text</translation>
    </message>
    <message>
        <source>‹ Drafts</source>
        <translation>‹ Entwürfe</translation>
    </message>
</context>
<context>
    <name>ErrorStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to fix.</source>
        <translation>Nichts zu verbessern.</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more suggestion(s)</source>
        <translation>
            <numerusform>%n weiteren Vorschlag zeigen</numerusform>
            <numerusform>%n weitere Vorschläge zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show: {0}</source>
        <translation>Zeigen: {0}</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>Was die Prüfung gefunden hat</translation>
    </message>
    <message>
        <source>and {0} more, when these are done</source>
        <translation>und {0} weitere, wenn diese erledigt sind</translation>
    </message>
    <message>
        <source>answer or remove</source>
        <translation>beantworten oder entfernen</translation>
    </message>
    <message>
        <source>yours to take or leave</source>
        <translation>annehmen oder lassen, wie du willst</translation>
    </message>
</context>
<context>
    <name>GenreButton</name>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
</context>
<context>
    <name>GitCard</name>
    <message numerus="yes">
        <source>%n more are there.</source>
        <translation>
            <numerusform>%n weiteres ist da.</numerusform>
            <numerusform>%n weitere sind da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more have fewer of your commits or none.</source>
        <translation>
            <numerusform>%n weiteres hat weniger Commits von dir oder keine.</numerusform>
            <numerusform>%n weitere haben weniger Commits von dir oder keine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repositories in the folder “{0}”</source>
        <translation>
            <numerusform>%n Repository im Ordner „{0}“</numerusform>
            <numerusform>%n Repositorys im Ordner „{0}“</numerusform>
        </translation>
    </message>
    <message>
        <source>1 commit by you</source>
        <translation>1 Commit von dir</translation>
    </message>
    <message>
        <source>1 more has fewer of your commits or none.</source>
        <translation>1 weiteres hat weniger Commits von dir oder keine.</translation>
    </message>
    <message>
        <source>1 more is there.</source>
        <translation>1 weiteres ist da.</translation>
    </message>
    <message>
        <source>1 repository in the folder “{0}”</source>
        <translation>1 Repository im Ordner „{0}“</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Git on this machine</source>
        <translation>Git auf diesem Computer</translation>
    </message>
    <message>
        <source>The folder that your repositories lie in</source>
        <translation>Der Ordner, in dem deine Repositorys liegen</translation>
    </message>
    <message>
        <source>Your commits show what you know. Choose the folder that your repositories lie in.</source>
        <translation>Deine Commits zeigen, was du kannst. Wähle den Ordner, in dem deine Repositorys liegen.</translation>
    </message>
    <message>
        <source>looking in the folder “{0}”…</source>
        <translation>im Ordner „{0}“ wird gesucht…</translation>
    </message>
    <message>
        <source>no commits by you</source>
        <translation>keine Commits von dir</translation>
    </message>
    <message>
        <source>no repository in the folder “{0}”</source>
        <translation>kein Repository im Ordner „{0}“</translation>
    </message>
    <message>
        <source>the last in {0}</source>
        <translation>der letzte im {0}</translation>
    </message>
    <message>
        <source>the last on {0}</source>
        <translation>der letzte am {0}</translation>
    </message>
    <message>
        <source>the last today</source>
        <translation>der letzte heute</translation>
    </message>
    <message>
        <source>{0} commits by you</source>
        <translation>{0} Commits von dir</translation>
    </message>
</context>
<context>
    <name>GoesToPanel</name>
    <message>
        <source>Add one in Settings</source>
        <translation>In den Einstellungen hinzufügen</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>There is no channel yet.</source>
        <translation>Es gibt noch keinen Kanal.</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>profiling, java</source>
        <translation>profiling, java</translation>
    </message>
</context>
<context>
    <name>GrammarPage</name>
    <message>
        <source>Add to my words</source>
        <translation>Zu meinen Wörtern</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Frage nach…</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Built in (Harper)</source>
        <translation>Eingebaut (Harper)</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Choose its folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Each paragraph that you change is sent there. Another address is asked for again.</source>
        <translation>Jeder Absatz, den Sie ändern, wird dorthin geschickt. Bei einer anderen Adresse wird wieder gefragt.</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Fetching LanguageTool, about 115 MB…</source>
        <translation>LanguageTool wird geholt, etwa 115 MB…</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Install it (115 MB)</source>
        <translation>Installieren (115 MB)</translation>
    </message>
    <message>
        <source>It answers: {0}, after {1} s. Only “{2}” was sent.</source>
        <translation>Es antwortet: {0}, nach {1} s. Nur „{2}“ wurde geschickt.</translation>
    </message>
    <message>
        <source>Java {0}: {1}</source>
        <translation>Java {0}: {1}</translation>
    </message>
    <message>
        <source>LanguageTool is in {0}.</source>
        <translation>LanguageTool liegt in {0}.</translation>
    </message>
    <message>
        <source>LanguageTool is not here yet.</source>
        <translation>LanguageTool ist noch nicht hier.</translation>
    </message>
    <message>
        <source>LanguageTool on this computer</source>
        <translation>LanguageTool auf diesem Rechner</translation>
    </message>
    <message>
        <source>LanguageTool server</source>
        <translation>LanguageTool-Server</translation>
    </message>
    <message>
        <source>My texts may go to this address</source>
        <translation>Meine Texte dürfen an diese Adresse gehen</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>The folder where LanguageTool is</source>
        <translation>Der Ordner, in dem LanguageTool liegt</translation>
    </message>
    <message>
        <source>The organisation’s: {0}</source>
        <translation>Die der Organisation: {0}</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Whatever you choose, Harper reads until LanguageTool answers, and again when it does not.</source>
        <translation>Was Sie auch wählen: Harper liest, bis LanguageTool antwortet, und wieder, wenn es das nicht tut.</translation>
    </message>
    <message>
        <source>Who reads grammar and spelling</source>
        <translation>Wer Grammatik und Rechtschreibung liest</translation>
    </message>
    <message>
        <source>Whose English</source>
        <translation>Wessen Englisch</translation>
    </message>
    <message>
        <source>Words that are right</source>
        <translation>Wörter, die stimmen</translation>
    </message>
    <message>
        <source>a word that is right</source>
        <translation>ein Wort, das stimmt</translation>
    </message>
    <message>
        <source>at an address that you give</source>
        <translation>an einer Adresse, die Sie nennen</translation>
    </message>
    <message>
        <source>finds more; needs Java and 350 MB of memory</source>
        <translation>findet mehr; braucht Java und 350 MB Speicher</translation>
    </message>
    <message>
        <source>on this laptop, starts at once</source>
        <translation>auf diesem Laptop, gleich bereit</translation>
    </message>
</context>
<context>
    <name>GuidelinesPage</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation>
            <numerusform>%n Stopp</numerusform>
            <numerusform>%n Stopps</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule is a small text file in Vale’s format. They add to the ones below and replace none.</source>
        <translation>Eine Regel ist eine kleine Textdatei im Format von Vale. Sie kommen zu denen unten hinzu und ersetzen keine.</translation>
    </message>
    <message>
        <source>Come with Advocate</source>
        <translation>Kommen mit Advocate</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Packs that come with Advocate</source>
        <translation>Pakete, die mit Advocate kommen</translation>
    </message>
    <message>
        <source>Read the rules again</source>
        <translation>Regeln neu lesen</translation>
    </message>
    <message>
        <source>Rule files that are not used</source>
        <translation>Regeldateien, die nicht benutzt werden</translation>
    </message>
    <message>
        <source>The one-page version</source>
        <translation>Die Leitlinien auf einer Seite</translation>
    </message>
    <message>
        <source>The rules are read again.</source>
        <translation>Die Regeln sind neu gelesen.</translation>
    </message>
    <message>
        <source>There is no rule in it yet.</source>
        <translation>Es ist noch keine Regel darin.</translation>
    </message>
    <message>
        <source>These rule files are not used</source>
        <translation>Diese Regeldateien werden nicht benutzt</translation>
    </message>
    <message>
        <source>Your workspace’s own</source>
        <translation>Die eigenen des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur zum Lesen</translation>
    </message>
    <message>
        <source>{0}, line {1}</source>
        <translation>{0}, Zeile {1}</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add these days off</source>
        <translation>Diese freien Tage hinzufügen</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Choose your country under Me to see them.</source>
        <translation>Wähle unter „Ich“ dein Land, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Freie Tage</translation>
    </message>
    <message>
        <source>Delete {0}</source>
        <translation>{0} löschen</translation>
    </message>
    <message>
        <source>First day off</source>
        <translation>Erster freier Tag</translation>
    </message>
    <message>
        <source>Last day off</source>
        <translation>Letzter freier Tag</translation>
    </message>
    <message>
        <source>Nothing goes out at other times, on a holiday or while you are away. Leave a day empty to be off.</source>
        <translation>Zu anderen Zeiten, an Feiertagen und in deiner Abwesenheit erscheint nichts. Lass einen Tag leer, an dem du frei hast.</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>There is none in the next months.</source>
        <translation>In den nächsten Monaten ist keiner.</translation>
    </message>
    <message>
        <source>These days are work days again.</source>
        <translation>Diese Tage sind wieder Arbeitstage.</translation>
    </message>
    <message>
        <source>Work hours</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>days off to come</source>
        <translation>freie Tage, die noch kommen</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
</context>
<context>
    <name>IdeaDialog</name>
    <message>
        <source>This idea has no words yet.</source>
        <translation>Diese Idee hat noch keine Worte.</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>Draft so far</source>
        <translation>Der Entwurf bisher</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Nur der Text</translation>
    </message>
    <message>
        <source>For: {0}</source>
        <translation>Für: {0}</translation>
    </message>
    <message>
        <source>Leave it open for now</source>
        <translation>Erst einmal offen lassen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>No text leaves this laptop</source>
        <translation>Kein Text verlässt diesen Laptop</translation>
    </message>
    <message>
        <source>Nothing but the page</source>
        <translation>Nichts als die Seite</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question {0} of {1}</source>
        <translation>Frage {0} von {1}</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Gespeichert {0}</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Straight to the text</source>
        <translation>Gleich zum Text</translation>
    </message>
    <message>
        <source>The question before</source>
        <translation>Die Frage davor</translation>
    </message>
    <message>
        <source>This is the first question.</source>
        <translation>Das ist die erste Frage.</translation>
    </message>
    <message>
        <source>What is not answered stays there as a note to you</source>
        <translation>Was unbeantwortet ist, bleibt dort als Notiz an dich</translation>
    </message>
    <message>
        <source>Your answers, word for word. Questions that you skip stay in the text as notes to you.</source>
        <translation>Deine Antworten, Wort für Wort. Fragen, die du überspringst, bleiben im Text als Notizen an dich.</translation>
    </message>
    <message>
        <source>Your first answer will stand here.</source>
        <translation>Hier wird deine erste Antwort stehen.</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <source>‹ Drafts</source>
        <translation>‹ Entwürfe</translation>
    </message>
</context>
<context>
    <name>KnowPage</name>
    <message>
        <source>Add a word</source>
        <translation>Wort hinzufügen</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>Belege hinzufügen…</translation>
    </message>
    <message>
        <source>Deleting a row forgets it; you can undo that for 8 seconds.</source>
        <translation>Eine gelöschte Zeile ist vergessen; 8 Sekunden lang kannst du das rückgängig machen.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Meine Wörter</translation>
    </message>
    <message>
        <source>Nothing but your words yet. Add your texts or a Git repository, or say of a topic that you write about it.</source>
        <translation>Noch nichts außer deinen Wörtern. Füge deine Texte oder ein Git-Repository hinzu, oder sag von einem Thema, dass du darüber schreibst.</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Stored in your desk, the private file on this laptop, and nowhere else. The team sees only your words.</source>
        <translation>Liegt auf deinem Schreibtisch, der privaten Datei auf diesem Laptop, und sonst nirgends. Das Team sieht nur deine Wörter.</translation>
    </message>
    <message>
        <source>Weights fade by half in 18 months; one source counts for at most half</source>
        <translation>Gewichte halbieren sich in 18 Monaten; eine Quelle zählt höchstens zur Hälfte</translation>
    </message>
    <message>
        <source>Where your evidence is written</source>
        <translation>Wohin deine Belege geschrieben werden</translation>
    </message>
    <message>
        <source>Why Advocate believes it</source>
        <translation>Warum Advocate das glaubt</translation>
    </message>
    <message>
        <source>Your evidence is in {0}.</source>
        <translation>Deine Belege stehen in {0}.</translation>
    </message>
    <message>
        <source>typed by you, weight 1.0 each</source>
        <translation>von dir eingegeben, jedes mit Gewicht 1,0</translation>
    </message>
    <message>
        <source>“{0}” is forgotten.</source>
        <translation>„{0}“ ist vergessen.</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <source>Delete {0}</source>
        <translation>{0} löschen</translation>
    </message>
    <message>
        <source>Weight of {0}</source>
        <translation>Gewicht von {0}</translation>
    </message>
    <message>
        <source>{0} counts</source>
        <translation>{0} zählt</translation>
    </message>
</context>
<context>
    <name>LiveTopics</name>
    <message>
        <source>Topics for these words so far</source>
        <translation>Themen zu diesen Wörtern bisher</translation>
    </message>
    <message>
        <source>{0} found</source>
        <translation>{0} gefunden</translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message>
        <source>A few words, such as “JVM platform”.</source>
        <translation>Ein paar Wörter, zum Beispiel „JVM-Plattform“.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über dich</translation>
    </message>
    <message>
        <source>As it stands under your posts.</source>
        <translation>So steht es unter deinen Beiträgen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>Wo du arbeitest</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
</context>
<context>
    <name>MuteMenu</name>
    <message>
        <source>Hide all topics from {0}</source>
        <translation>Alle Themen aus {0} verbergen</translation>
    </message>
    <message>
        <source>Hide more like it</source>
        <translation>Ähnliches verbergen</translation>
    </message>
    <message>
        <source>Hide topics with “{0}” in the title</source>
        <translation>Themen mit „{0}“ im Titel verbergen</translation>
    </message>
</context>
<context>
    <name>MutedPage</name>
    <message numerus="yes">
        <source>%n older one(s) are not listed.</source>
        <translation>
            <numerusform>%n älteres steht nicht in der Liste.</numerusform>
            <numerusform>%n ältere stehen nicht in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole word, with its endings. What a summary says hides nothing.</source>
        <translation>Ein ganzes Wort mit seinen Endungen. Was in einer Zusammenfassung steht, verbirgt nichts.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring back {0}</source>
        <translation>{0} zurückholen</translation>
    </message>
    <message>
        <source>Hear of {0} again</source>
        <translation>Wieder von {0} hören</translation>
    </message>
    <message>
        <source>Hide topics with this word in the title</source>
        <translation>Themen mit diesem Wort im Titel verbergen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>No topic is put off or turned down, and no source is muted.</source>
        <translation>Kein Thema ist aufgeschoben oder abgelehnt, und keine Quelle ist stummgeschaltet.</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Nichts für mich</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>You hear of “{0}” again.</source>
        <translation>Du hörst wieder von „{0}“.</translation>
    </message>
    <message>
        <source>a word, then Enter</source>
        <translation>ein Wort, dann Enter</translation>
    </message>
    <message>
        <source>back on {0}</source>
        <translation>zurück am {0}</translation>
    </message>
    <message>
        <source>each comes back by itself</source>
        <translation>jedes kommt von selbst zurück</translation>
    </message>
    <message>
        <source>they are read on, and stay hidden</source>
        <translation>sie werden weiter gelesen und bleiben verborgen</translation>
    </message>
    <message>
        <source>until you bring it back</source>
        <translation>bis du es zurückholst</translation>
    </message>
    <message>
        <source>with what says the same</source>
        <translation>mit allem, was dasselbe sagt</translation>
    </message>
    <message>
        <source>“{0}” is back among your topics.</source>
        <translation>„{0}“ ist wieder unter deinen Themen.</translation>
    </message>
</context>
<context>
    <name>NewDraftCard</name>
    <message>
        <source>More ways</source>
        <translation>Weitere Textarten</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Neuer Entwurf</translation>
    </message>
    <message>
        <source>Pick a way to tell it. A few questions, and the first draft stands.</source>
        <translation>Wähle, wie du es erzählst. Ein paar Fragen, und der erste Entwurf steht.</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>The text has no headings yet: a line such as “## What we saw” makes one.</source>
        <translation>Der Text hat noch keine Überschriften: Eine Zeile wie „## Was wir sahen“ macht eine.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Search or jump to</source>
        <translation>Suchen oder springen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Added words have a +, removed ones a − and a line through them.</source>
        <translation>Neue Wörter haben ein +, entfernte ein − und sind durchgestrichen.</translation>
    </message>
    <message>
        <source>As which channel gets it</source>
        <translation>So, wie ein Kanal ihn bekommt</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Changes since last time</source>
        <translation>Änderungen seit dem letzten Mal</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>How the post is shown</source>
        <translation>Wie der Beitrag gezeigt wird</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest sich</translation>
    </message>
    <message>
        <source>Reads as published</source>
        <translation>Wie veröffentlicht</translation>
    </message>
    <message>
        <source>Select words and press C to comment on them.</source>
        <translation>Wähle Wörter aus und drücke C, um sie zu kommentieren.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>The post</source>
        <translation>Der Beitrag</translation>
    </message>
    <message>
        <source>The post as it will read</source>
        <translation>Der Beitrag, wie er sich lesen wird</translation>
    </message>
    <message>
        <source>The post’s Markdown</source>
        <translation>Das Markdown des Beitrags</translation>
    </message>
    <message>
        <source>This is the first revision: there is nothing to compare it with.</source>
        <translation>Das ist die erste Fassung: Es gibt nichts, womit sie sich vergleichen lässt.</translation>
    </message>
    <message>
        <source>This link leads to {0}</source>
        <translation>Dieser Link führt zu {0}</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>What changed since the revision before</source>
        <translation>Was sich seit der Fassung davor geändert hat</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Insert a picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Read aloud to people who can&apos;t see it, and shown where it can&apos;t be loaded.</source>
        <translation>Wird Menschen vorgelesen, die es nicht sehen können, und gezeigt, wo es nicht lädt.</translation>
    </message>
    <message>
        <source>Say first what it shows.</source>
        <translation>Sag zuerst, was darauf zu sehen ist.</translation>
    </message>
    <message>
        <source>What does it show, in a few words?</source>
        <translation>Was ist darauf zu sehen, in ein paar Worten?</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Country, for holidays</source>
        <translation>Land, für die Feiertage</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation>Ganzes Land</translation>
    </message>
</context>
<context>
    <name>PlaceCard</name>
    <message>
        <source>A folder</source>
        <translation>Ein Ordner</translation>
    </message>
    <message>
        <source>Blog</source>
        <translation>Blog</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>Content folder</source>
        <translation>Ordner der Beiträge</translation>
    </message>
    <message>
        <source>E-mail address on the commits</source>
        <translation>E-Mail-Adresse an den Commits</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Git blog</source>
        <translation>Git-Blog</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Public address of a post</source>
        <translation>Öffentliche Adresse eines Beitrags</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Site generator</source>
        <translation>Website-Generator</translation>
    </message>
    <message>
        <source>Where you publish</source>
        <translation>Wo du veröffentlichst</translation>
    </message>
    <message>
        <source>Write first. You are asked again under Settings, Channels, when there is something to publish.</source>
        <translation>Schreib zuerst. Unter Einstellungen, Kanäle wirst du wieder gefragt, wenn es etwas zu veröffentlichen gibt.</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>It goes nowhere yet: choose a channel under “Goes to”.</source>
        <translation>Es geht noch nirgendwohin: Wähle unter „Geht an“ einen Kanal.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Which channel</source>
        <translation>Welcher Kanal</translation>
    </message>
</context>
<context>
    <name>Quiet</name>
    <message>
        <source>Use it again</source>
        <translation>Wieder verwenden</translation>
    </message>
    <message>
        <source>Use {0} again</source>
        <translation>{0} wieder verwenden</translation>
    </message>
    <message>
        <source>kept {0} of {1} times</source>
        <translation>{0} von {1} Mal behalten</translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message>
        <source>&amp;Draft</source>
        <translation>&amp;Entwurf</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Freigabe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
</context>
<context>
    <name>ReviewPresenter</name>
    <message>
        <source>A lead approves it.</source>
        <translation>Die Leitung gibt ihn frei.</translation>
    </message>
    <message>
        <source>A lead asks for changes.</source>
        <translation>Die Leitung bittet um Änderungen.</translation>
    </message>
    <message>
        <source>Approved: “{0}” goes out {1}.</source>
        <translation>Freigegeben: „{0}“ erscheint {1}.</translation>
    </message>
    <message>
        <source>Back to {0} with what you said.</source>
        <translation>Zurück an {0}, mit dem, was du gesagt hast.</translation>
    </message>
    <message>
        <source>Changes were asked for already.</source>
        <translation>Um Änderungen wurde schon gebeten.</translation>
    </message>
    <message>
        <source>Changes were asked for: a new version will wait here again.</source>
        <translation>Um Änderungen wurde gebeten: Eine neue Fassung wird wieder hier warten.</translation>
    </message>
    <message>
        <source>It was taken back already; its draft is still there.</source>
        <translation>Er war schon zurückgezogen; sein Entwurf ist noch da.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>This is your own post, and this workspace asks for four eyes: somebody else approves it.</source>
        <translation>Das ist dein eigener Beitrag, und dieser Arbeitsbereich will vier Augen: Jemand anders gibt ihn frei.</translation>
    </message>
    <message>
        <source>“{0}” is taken back for good in a moment; its draft stays.</source>
        <translation>„{0}“ wird gleich endgültig zurückgezogen; der Entwurf bleibt.</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message numerus="yes">
        <source>%n post(s) of yours wait</source>
        <translation>
            <numerusform>%n Beitrag von dir wartet</numerusform>
            <numerusform>%n Beiträge von dir warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Ask for changes</source>
        <translation>Um Änderungen bitten</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>Comment on the post, or on what is selected</source>
        <translation>Den Beitrag kommentieren oder das, was ausgewählt ist</translation>
    </message>
    <message>
        <source>Go to your drafts</source>
        <translation>Zu deinen Entwürfen</translation>
    </message>
    <message>
        <source>Its draft is not on this laptop.</source>
        <translation>Sein Entwurf ist nicht auf diesem Laptop.</translation>
    </message>
    <message>
        <source>Next post</source>
        <translation>Nächster Beitrag</translation>
    </message>
    <message>
        <source>None of your posts waits for a look.</source>
        <translation>Keiner deiner Beiträge wartet.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>Nothing waits for a look.</source>
        <translation>Nichts wartet auf einen Blick.</translation>
    </message>
    <message>
        <source>One moment.</source>
        <translation>Einen Moment.</translation>
    </message>
    <message>
        <source>Only its author does this.</source>
        <translation>Das macht nur, wer ihn geschrieben hat.</translation>
    </message>
    <message>
        <source>Open in Write</source>
        <translation>In Schreiben öffnen</translation>
    </message>
    <message>
        <source>Previous post</source>
        <translation>Voriger Beitrag</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>See what goes out</source>
        <translation>Sieh, was erscheint</translation>
    </message>
    <message>
        <source>What is submitted shows here, longest waiting first.</source>
        <translation>Was eingereicht ist, steht hier; was am längsten wartet, zuerst.</translation>
    </message>
    <message>
        <source>What you submit shows here until somebody has read it.</source>
        <translation>Was du einreichst, steht hier, bis jemand es gelesen hat.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>You are author and lead here.</source>
        <translation>Du schreibst und leitest hier.</translation>
    </message>
    <message>
        <source>oldest {0}</source>
        <translation>am längsten {0}</translation>
    </message>
    <message>
        <source>usually {0}</source>
        <translation>meist {0}</translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>Search or jump to</source>
        <translation>Suchen oder springen</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>All changes are on this laptop</source>
        <translation>Alle Änderungen sind auf diesem Laptop</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communitys</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Grammar</source>
        <translation>Grammatik</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Leitlinien</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stummgeschaltet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>What I know</source>
        <translation>Was ich kann</translation>
    </message>
    <message>
        <source>Work hours</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
</context>
<context>
    <name>ShortcutPage</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Best time: {0}</source>
        <translation>Beste Zeit: {0}</translation>
    </message>
    <message>
        <source>Nothing goes out this week.</source>
        <translation>Diese Woche erscheint nichts.</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>Ready, no time yet</source>
        <translation>Fertig, noch ohne Termin</translation>
    </message>
    <message>
        <source>See what to do</source>
        <translation>Sieh, was zu tun ist</translation>
    </message>
    <message>
        <source>{0}: {1} this week</source>
        <translation>{0}: {1} diese Woche</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Add a feed, a forum, a tag, or the folder of a Git repository.</source>
        <translation>Füge einen Feed, ein Forum, ein Schlagwort oder den Ordner eines Git-Repositorys hinzu.</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Quelle hinzufügen…</translation>
    </message>
    <message>
        <source>Drop {0}</source>
        <translation>{0} weglassen</translation>
    </message>
    <message>
        <source>Feeds and sites</source>
        <translation>Feeds und Websites</translation>
    </message>
    <message>
        <source>Git repositories</source>
        <translation>Git-Repositorys</translation>
    </message>
    <message>
        <source>Read {0} now</source>
        <translation>{0} jetzt lesen</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>Topics come from feeds you read, from places where people ask, and from work you do.</source>
        <translation>Themen kommen aus Feeds, die du liest, von Orten, an denen Leute fragen, und aus Arbeit, die du tust.</translation>
    </message>
    <message>
        <source>Try {0} again now</source>
        <translation>{0} jetzt noch einmal versuchen</translation>
    </message>
    <message>
        <source>news, questions, releases</source>
        <translation>Neues, Fragen, Veröffentlichungen</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>your own work</source>
        <translation>deine eigene Arbeit</translation>
    </message>
    <message>
        <source>{0} is dropped.</source>
        <translation>{0} ist weggelassen.</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Add {0}</source>
        <translation>{0} hinzufügen</translation>
    </message>
    <message>
        <source>As it stands under your posts</source>
        <translation>So steht er unter deinen Beiträgen</translation>
    </message>
    <message>
        <source>It is fine in work time. Say a little about yourself and see what suits you. Skip what you like; all of it can change later.</source>
        <translation>In der Arbeitszeit ist das in Ordnung. Sag ein wenig über dich und sieh, was zu dir passt. Überspring, was du willst; alles lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Look around in the sample workspace</source>
        <translation>Im Beispiel-Arbeitsbereich umsehen</translation>
    </message>
    <message>
        <source>Making your workspace</source>
        <translation>Dein Arbeitsbereich entsteht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nothing goes out at other times, on a holiday or while you are away.</source>
        <translation>Zu anderen Zeiten, an Feiertagen und in deiner Abwesenheit erscheint nichts.</translation>
    </message>
    <message>
        <source>Often in your commits</source>
        <translation>Oft in deinen Commits</translation>
    </message>
    <message>
        <source>Only commit messages of ticked repositories are read</source>
        <translation>Nur die Commit-Nachrichten angehakter Repositorys werden gelesen</translation>
    </message>
    <message>
        <source>Reading {0}: {1} of {2}</source>
        <translation>{0} wird gelesen: {1} von {2}</translation>
    </message>
    <message>
        <source>Show me topics</source>
        <translation>Zeig mir Themen</translation>
    </message>
    <message>
        <source>They decide which topics you are shown. Press Enter or type a comma after each.</source>
        <translation>Sie entscheiden, welche Themen du siehst. Nach jedem drückst du Enter oder tippst ein Komma.</translation>
    </message>
    <message>
        <source>Time zone · detected</source>
        <translation>Zeitzone · erkannt</translation>
    </message>
    <message>
        <source>What you enter stays on this laptop. No account, no server.</source>
        <translation>Was du einträgst, bleibt auf diesem Laptop. Kein Konto, kein Server.</translation>
    </message>
    <message>
        <source>What you know</source>
        <translation>Was du kannst</translation>
    </message>
    <message>
        <source>Work hours</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Writing is work</source>
        <translation>Schreiben ist Arbeit</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Your workspace is being made.</source>
        <translation>Dein Arbeitsbereich entsteht.</translation>
    </message>
    <message>
        <source>five words are enough</source>
        <translation>fünf Wörter reichen</translation>
    </message>
    <message>
        <source>such as virtual threads</source>
        <translation>zum Beispiel virtuelle Threads</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>being asked</source>
        <translation>wird gefragt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>noch offen</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>All questions</source>
        <translation>Alle Fragen</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Schritt {0} von {1}</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Why this matters</source>
        <translation>Warum das zählt</translation>
    </message>
    <message>
        <source>fix before it goes out</source>
        <translation>verbessern, bevor es erscheint</translation>
    </message>
</context>
<context>
    <name>SubmitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>Next good slot</source>
        <translation>Nächster guter Termin</translation>
    </message>
    <message>
        <source>Next good slot, now {0}</source>
        <translation>Nächster guter Termin, jetzt {0}</translation>
    </message>
    <message>
        <source>One moment: it is being checked.</source>
        <translation>Einen Moment: Es wird geprüft.</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>There is no channel yet: add one in Settings.</source>
        <translation>Es gibt noch keinen Kanal: Füge in den Einstellungen einen hinzu.</translation>
    </message>
    <message>
        <source>When it should go out</source>
        <translation>Wann es erscheinen soll</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Mit Kommas dazwischen.</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>Add to my words</source>
        <translation>Zu meinen Wörtern</translation>
    </message>
    <message>
        <source>Add to our words</source>
        <translation>Zu unseren Wörtern</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep it, and say why…</source>
        <translation>Behalten und sagen, warum …</translation>
    </message>
    <message>
        <source>More about {0}</source>
        <translation>Mehr zu {0}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Use “{0}”</source>
        <translation>„{0}“ nehmen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why you keep it: {0}</source>
        <translation>Warum es so bleibt: {0}</translation>
    </message>
</context>
<context>
    <name>There</name>
    <message>
        <source>Where it would go</source>
        <translation>Wohin es passt</translation>
    </message>
</context>
<context>
    <name>Ticks</name>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
</context>
<context>
    <name>ToastBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message numerus="yes">
        <source>%n more in the calendar</source>
        <translation>
            <numerusform>%n weiterer im Kalender</numerusform>
            <numerusform>%n weitere im Kalender</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Add what you know</source>
        <translation>Sag, was du kannst</translation>
    </message>
    <message>
        <source>All changes are on this laptop</source>
        <translation>Alle Änderungen sind auf diesem Laptop</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Begin with an empty page</source>
        <translation>Mit einer leeren Seite anfangen</translation>
    </message>
    <message>
        <source>Choosing topics that suit you…</source>
        <translation>Themen, die zu dir passen, werden ausgesucht…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Continue: {0}</source>
        <translation>Weiter: {0}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Five minutes and one fact are enough for a first short post.</source>
        <translation>Fünf Minuten und eine Tatsache reichen für einen ersten kurzen Beitrag.</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Für dich</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Am Text weiterschreiben</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>Erscheint bald</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>Neuer Entwurf</translation>
    </message>
    <message>
        <source>No draft is open.</source>
        <translation>Kein Entwurf ist offen.</translation>
    </message>
    <message>
        <source>Nothing new suits you right now. The next reading of your sources may bring some.</source>
        <translation>Gerade passt nichts Neues zu dir. Das nächste Lesen deiner Quellen bringt vielleicht etwas.</translation>
    </message>
    <message>
        <source>Pick up where you left</source>
        <translation>Mach weiter, wo du warst</translation>
    </message>
    <message>
        <source>Revise</source>
        <translation>Überarbeiten</translation>
    </message>
    <message>
        <source>Say what you know, and topics that suit you are looked for.</source>
        <translation>Sag, was du kannst, dann werden Themen gesucht, die zu dir passen.</translation>
    </message>
    <message>
        <source>Somebody out there is stuck on something that you have already solved.</source>
        <translation>Da draußen hängt jemand an etwas fest, das du längst gelöst hast.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Topics come from feeds that you read and from your own work in Git.</source>
        <translation>Themen kommen aus Feeds, die du liest, und aus deiner eigenen Arbeit in Git.</translation>
    </message>
    <message>
        <source>Topics for you</source>
        <translation>Themen für dich</translation>
    </message>
    <message>
        <source>What you submit shows here with its day and time.</source>
        <translation>Was du einreichst, steht hier mit Tag und Uhrzeit.</translation>
    </message>
    <message>
        <source>Workspace: {0}</source>
        <translation>Arbeitsbereich: {0}</translation>
    </message>
    <message>
        <source>Write a short post</source>
        <translation>Kurzen Beitrag schreiben</translation>
    </message>
</context>
<context>
    <name>TopicsPresenter</name>
    <message numerus="yes">
        <source>%n source(s) read.</source>
        <translation>
            <numerusform>%n Quelle gelesen.</numerusform>
            <numerusform>%n Quellen gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is among the topics now.</source>
        <translation>Sie ist jetzt unter den Themen.</translation>
    </message>
    <message>
        <source>Later: “{0}” comes back on {1}.</source>
        <translation>Später: „{0}“ kommt am {1} wieder.</translation>
    </message>
    <message>
        <source>Not for you: “{0}” is hidden.</source>
        <translation>Nichts für dich: „{0}“ ist verborgen.</translation>
    </message>
    <message>
        <source>Topics from {0} are hidden.</source>
        <translation>Themen aus {0} sind verborgen.</translation>
    </message>
    <message>
        <source>Topics with “{0}” in the title are hidden.</source>
        <translation>Themen mit „{0}“ im Titel sind verborgen.</translation>
    </message>
</context>
<context>
    <name>TopicsScreen</name>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>All topics {0}</source>
        <translation>Alle Themen {0}</translation>
    </message>
    <message>
        <source>Ask everybody here to write about something</source>
        <translation>Alle hier bitten, über etwas zu schreiben</translation>
    </message>
    <message>
        <source>Begin a campaign…</source>
        <translation>Kampagne beginnen…</translation>
    </message>
    <message>
        <source>Choosing topics that suit you…</source>
        <translation>Themen, die zu dir passen, werden ausgesucht…</translation>
    </message>
    <message>
        <source>Hear no more of a word, or of this source</source>
        <translation>Von einem Wort oder dieser Quelle nichts mehr hören</translation>
    </message>
    <message>
        <source>Hide more like it…</source>
        <translation>Ähnliches verbergen…</translation>
    </message>
    <message>
        <source>Hide this topic for good</source>
        <translation>Dieses Thema für immer verbergen</translation>
    </message>
    <message>
        <source>Hide this topic for two weeks</source>
        <translation>Dieses Thema zwei Wochen lang verbergen</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Tasten dieser Ansicht</translation>
    </message>
    <message>
        <source>Kind of topic</source>
        <translation>Art des Themas</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>My expertise</source>
        <translation>Was ich kann</translation>
    </message>
    <message>
        <source>Next topic</source>
        <translation>Nächstes Thema</translation>
    </message>
    <message>
        <source>No topics</source>
        <translation>Keine Themen</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Nichts für mich</translation>
    </message>
    <message>
        <source>Open it in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>{0} öffnen</translation>
    </message>
    <message>
        <source>Opens {0} in your browser</source>
        <translation>Öffnet {0} in deinem Browser</translation>
    </message>
    <message>
        <source>Previous topic</source>
        <translation>Voriges Thema</translation>
    </message>
    <message>
        <source>Read all sources now</source>
        <translation>Alle Quellen jetzt lesen</translation>
    </message>
    <message>
        <source>Reading your sources</source>
        <translation>Deine Quellen werden gelesen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Start writing about this topic</source>
        <translation>Über dieses Thema zu schreiben anfangen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Take back what was just hidden</source>
        <translation>Zurückholen, was eben verborgen wurde</translation>
    </message>
    <message>
        <source>There is no topic to look at.</source>
        <translation>Es gibt kein Thema zum Ansehen.</translation>
    </message>
    <message>
        <source>This topic</source>
        <translation>Dieses Thema</translation>
    </message>
    <message>
        <source>This topic has no page to open.</source>
        <translation>Zu diesem Thema gibt es keine Seite.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>What your topics are chosen by</source>
        <translation>Wonach deine Themen ausgesucht werden</translation>
    </message>
    <message>
        <source>Write down an idea…</source>
        <translation>Idee aufschreiben…</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>TroubleLine</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Look at sources</source>
        <translation>Quellen ansehen</translation>
    </message>
</context>
<context>
    <name>TryOn</name>
    <message numerus="yes">
        <source>%n post(s) read, {0} words.</source>
        <translation>
            <numerusform>%n Beitrag gelesen, {0} Wörter.</numerusform>
            <numerusform>%n Beiträge gelesen, {0} Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule or pack to try</source>
        <translation>Regel oder Paket zum Ausprobieren</translation>
    </message>
    <message>
        <source>Try a rule</source>
        <translation>Eine Regel ausprobieren</translation>
    </message>
    <message>
        <source>Try on past posts</source>
        <translation>An früheren Beiträgen ausprobieren</translation>
    </message>
    <message>
        <source>What it would have said</source>
        <translation>Was sie gesagt hätte</translation>
    </message>
    <message>
        <source>What would a rule have said of the posts you have? It changes nothing.</source>
        <translation>Was hätte eine Regel zu den vorhandenen Beiträgen gesagt? Das ändert nichts.</translation>
    </message>
    <message>
        <source>{0} per 1,000 words, in {1} posts</source>
        <translation>{0} je 1.000 Wörter, in {1} Beiträgen</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>A version is kept every ten minutes of writing, and whenever you submit.</source>
        <translation>Alle zehn Minuten beim Schreiben wird ein Stand aufgehoben, und bei jedem Einreichen.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Go back to {0}</source>
        <translation>Zurück zu {0}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Stände</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation>
            <numerusform>%n Stopp</numerusform>
            <numerusform>%n Stopps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>Wartet auf Freigabe</translation>
    </message>
    <message>
        <source>changes asked</source>
        <translation>Änderungen erbeten</translation>
    </message>
    <message>
        <source>clean</source>
        <translation>sauber</translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>{0}, late</source>
        <translation>{0}, zu spät</translation>
    </message>
</context>
<context>
    <name>Week</name>
    <message>
        <source>now, {0}</source>
        <translation>jetzt, {0}</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Go to {0}</source>
        <translation>Gehe zu {0}</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Suchen oder springen…</translation>
    </message>
    <message>
        <source>There is nothing to undo right now.</source>
        <translation>Gerade gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>Rückgängig machen, was eben getan wurde</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>WordChip</name>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
</context>
<context>
    <name>WordLine</name>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
</context>
<context>
    <name>WorkspacePage</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are here.</source>
        <translation>
            <numerusform>%n Mensch ist hier.</numerusform>
            <numerusform>%n Leute sind hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n Arbeitstag</numerusform>
            <numerusform>%n Arbeitstage</numerusform>
        </translation>
    </message>
    <message>
        <source>A review is promised within</source>
        <translation>Eine Freigabe ist versprochen innerhalb von</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Mitbewerber</translation>
    </message>
    <message>
        <source>Counted in working time.</source>
        <translation>Gezählt in Arbeitszeit.</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Four eyes</source>
        <translation>Vier Augen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nobody approves their own post</source>
        <translation>Niemand gibt den eigenen Beitrag frei</translation>
    </message>
    <message>
        <source>Nobody approves their own post; the database itself refuses it.</source>
        <translation>Niemand gibt den eigenen Beitrag frei; die Datenbank selbst lehnt es ab.</translation>
    </message>
    <message>
        <source>Only a communications lead changes this.</source>
        <translation>Nur die Kommunikationsleitung ändert das.</translation>
    </message>
    <message>
        <source>Praise of it asks the author to say that they work there.</source>
        <translation>Wer ihn lobt, wird gebeten zu sagen, dass er dort arbeitet.</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Dieser Arbeitsbereich</translation>
    </message>
    <message>
        <source>With commas between. Criticism of one asks the author to say where they work.</source>
        <translation>Durch Kommas getrennt. Wer einen kritisiert, wird gebeten, den eigenen Arbeitgeber zu nennen.</translation>
    </message>
    <message>
        <source>You are alone here.</source>
        <translation>Du bist allein hier.</translation>
    </message>
</context>
<context>
    <name>WriteScreen</name>
    <message>
        <source>All changes are on this laptop</source>
        <translation>Alle Änderungen sind auf diesem Laptop</translation>
    </message>
</context>
<context>
    <name>WritingDesk</name>
    <message>
        <source>Back to the questions</source>
        <translation>Zurück zu den Fragen</translation>
    </message>
    <message>
        <source>Insert a picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Insert picture…</source>
        <translation>Bild einfügen…</translation>
    </message>
    <message>
        <source>One moment: it is being checked.</source>
        <translation>Einen Moment: Es wird geprüft.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Submit…</source>
        <translation>Einreichen…</translation>
    </message>
    <message>
        <source>The text is what it was.</source>
        <translation>Der Text ist wieder, was er war.</translation>
    </message>
    <message>
        <source>This text was begun on a blank page.</source>
        <translation>Dieser Text begann auf einer leeren Seite.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Stände</translation>
    </message>
</context>
<context>
    <name>_Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht dich</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>{0} away</source>
        <translation>{0} abwesend</translation>
    </message>
</context>
<context>
    <name>channel</name>
    <message>
        <source>Access token</source>
        <translation>Zugangs-Token</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branch</translation>
    </message>
    <message>
        <source>E-mail address on the commits</source>
        <translation>E-Mail-Adresse an den Commits</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder of the posts, from the top of the blog</source>
        <translation>Ordner der Beiträge, von ganz oben im Blog aus</translation>
    </message>
    <message>
        <source>Git blog</source>
        <translation>Git-Blog</translation>
    </message>
    <message>
        <source>Name on the commits</source>
        <translation>Name an den Commits</translation>
    </message>
    <message>
        <source>Public address of a post</source>
        <translation>Öffentliche Adresse eines Beitrags</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Site generator</source>
        <translation>Website-Generator</translation>
    </message>
    <message>
        <source>Time zone of the blog</source>
        <translation>Zeitzone des Blogs</translation>
    </message>
</context>
<context>
    <name>communities</name>
    <message>
        <source>asked there</source>
        <translation>dort gefragt</translation>
    </message>
    <message>
        <source>forum category</source>
        <translation>Forenkategorie</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>in common: {0}</source>
        <translation>gemeinsam: {0}</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>like “{0}” there</source>
        <translation>wie dort „{0}“</translation>
    </message>
    <message>
        <source>mailing list</source>
        <translation>Mailingliste</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>too long for it: {0}</source>
        <translation>zu lang dafür: {0}</translation>
    </message>
    <message>
        <source>too short for it: {0}</source>
        <translation>zu kurz dafür: {0}</translation>
    </message>
</context>
<context>
    <name>community</name>
    <message>
        <source>AI text: fine</source>
        <translation>KI-Text: in Ordnung</translation>
    </message>
    <message>
        <source>AI text: say so</source>
        <translation>KI-Text: dazusagen</translation>
    </message>
    <message>
        <source>at least {least} characters</source>
        <translation>mindestens {least} Zeichen</translation>
    </message>
    <message>
        <source>at least {least} words</source>
        <translation>mindestens {least} Wörter</translation>
    </message>
    <message>
        <source>at most {most} characters</source>
        <translation>höchstens {most} Zeichen</translation>
    </message>
    <message>
        <source>at most {most} words</source>
        <translation>höchstens {most} Wörter</translation>
    </message>
    <message>
        <source>no AI text</source>
        <translation>kein KI-Text</translation>
    </message>
    <message>
        <source>no self-promotion</source>
        <translation>keine Eigenwerbung</translation>
    </message>
    <message>
        <source>nothing that stands elsewhere</source>
        <translation>nichts, was anderswo steht</translation>
    </message>
    <message>
        <source>on self-promotion it says: {words}</source>
        <translation>zur Eigenwerbung steht dort: {words}</translation>
    </message>
    <message>
        <source>say where it stood first</source>
        <translation>sagen, wo es zuerst stand</translation>
    </message>
    <message>
        <source>self-promotion: little</source>
        <translation>Eigenwerbung: wenig</translation>
    </message>
    <message>
        <source>{least}–{most} characters</source>
        <translation>{least}–{most} Zeichen</translation>
    </message>
    <message>
        <source>{least}–{most} words</source>
        <translation>{least}–{most} Wörter</translation>
    </message>
</context>
<context>
    <name>day</name>
    <message>
        <source>today {0}</source>
        <translation>heute {0}</translation>
    </message>
    <message>
        <source>tomorrow {0}</source>
        <translation>morgen {0}</translation>
    </message>
    <message>
        <source>yesterday {0}</source>
        <translation>gestern {0}</translation>
    </message>
</context>
<context>
    <name>genre</name>
    <message>
        <source>Answer one question so that the asker, and everybody who finds it later, can go on.</source>
        <translation>Beantworte eine Frage so, dass weiterkommt, wer gefragt hat, und alle, die sie später finden.</translation>
    </message>
    <message>
        <source>Colleagues elsewhere with the same symptom. They want the clue, the cause and the number, and they like the dead ends.</source>
        <translation>Leute anderswo mit demselben Symptom. Sie wollen die Spur, die Ursache und die Zahl, und sie mögen die Sackgassen.</translation>
    </message>
    <message>
        <source>From the first symptom to the fix</source>
        <translation>Vom ersten Symptom bis zur Lösung</translation>
    </message>
    <message>
        <source>How to do it again, for somebody who was not there</source>
        <translation>Wie man es wieder macht, für jemanden, der nicht dabei war</translation>
    </message>
    <message>
        <source>How we met the same thing, and what it was</source>
        <translation>Wie wir auf dasselbe stießen und was es war</translation>
    </message>
    <message>
        <source>One fact that stays in the head</source>
        <translation>Eine Tatsache, die im Kopf bleibt</translation>
    </message>
    <message>
        <source>One number: before and after</source>
        <translation>Eine Zahl: vorher und nachher</translation>
    </message>
    <message>
        <source>One result that a reader can have today</source>
        <translation>Ein Ergebnis, das man heute haben kann</translation>
    </message>
    <message>
        <source>Peers between two meetings. One fact, why it matters, and where to read on.</source>
        <translation>Fachleute zwischen zwei Besprechungen. Eine Tatsache, warum sie zählt, und wo es weitergeht.</translation>
    </message>
    <message>
        <source>People who want it done today. The result first, then steps they can copy, and what to do when one fails.</source>
        <translation>Leute, die es heute erledigt haben wollen. Erst das Ergebnis, dann Schritte zum Nachmachen, und was zu tun ist, wenn einer scheitert.</translation>
    </message>
    <message>
        <source>Share one fact that a peer can use, in a few lines.</source>
        <translation>Teile eine Tatsache, die anderen Fachleuten nützt, in ein paar Zeilen.</translation>
    </message>
    <message>
        <source>Show how it is done, step by step</source>
        <translation>Zeig Schritt für Schritt, wie es geht</translation>
    </message>
    <message>
        <source>Show the one thing that settles it</source>
        <translation>Zeig das Eine, das es entscheidet</translation>
    </message>
    <message>
        <source>Somebody who is stuck right now. What works first, the reason second, a link last.</source>
        <translation>Jemand, der gerade festhängt. Zuerst, was hilft, dann der Grund, zuletzt ein Link.</translation>
    </message>
    <message>
        <source>Take one reader from a wish to a working result.</source>
        <translation>Bring jemanden von einem Wunsch zu einem Ergebnis, das geht.</translation>
    </message>
    <message>
        <source>Tell how something strange was understood, so that the next one is found sooner.</source>
        <translation>Erzähl, wie etwas Merkwürdiges verstanden wurde, damit das nächste schneller gefunden wird.</translation>
    </message>
    <message>
        <source>The idea in a few lines, with a question to peers</source>
        <translation>Die Idee in ein paar Zeilen, mit einer Frage an die anderen</translation>
    </message>
    <message>
        <source>The question behind it, answered once for all</source>
        <translation>Die Frage dahinter, ein für alle Mal beantwortet</translation>
    </message>
    <message>
        <source>The short answer, in a few lines</source>
        <translation>Die kurze Antwort, in ein paar Zeilen</translation>
    </message>
    <message>
        <source>The time it went wrong for you</source>
        <translation>Als es bei dir schiefging</translation>
    </message>
    <message>
        <source>The whole way, step by step</source>
        <translation>Der ganze Weg, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Try it in an hour: what to install, what to expect</source>
        <translation>Probier es in einer Stunde: was zu installieren ist, was zu erwarten</translation>
    </message>
    <message>
        <source>What it means for people like us</source>
        <translation>Was es für Leute wie uns bedeutet</translation>
    </message>
    <message>
        <source>What stood in the way, and how you found it</source>
        <translation>Was im Weg stand, und wie du es fandest</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>debugging story</source>
        <translation>Fehlersuche</translation>
    </message>
    <message>
        <source>how to</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>how-to</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>short post</source>
        <translation>kurzer Beitrag</translation>
    </message>
</context>
<context>
    <name>genres</name>
    <message>
        <source>{0}–{1} characters</source>
        <translation>{0}–{1} Zeichen</translation>
    </message>
    <message>
        <source>{0}–{1} words</source>
        <translation>{0}–{1} Wörter</translation>
    </message>
</context>
<context>
    <name>know</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commit(s)</source>
        <translation>
            <numerusform>%n Commit</numerusform>
            <numerusform>%n Commits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pull request(s)</source>
        <translation>
            <numerusform>%n Pull-Request</numerusform>
            <numerusform>%n Pull-Requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n switched off</source>
        <translation>
            <numerusform>%n ausgeschaltet</numerusform>
            <numerusform>%n ausgeschaltet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in {0} that is not here already.</source>
        <translation>In {0} ist nichts, was nicht schon hier ist.</translation>
    </message>
    <message>
        <source>Nothing was found in {0}.</source>
        <translation>In {0} wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>commits</source>
        <translation>Commits</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>liked</source>
        <translation>gefiel dir</translation>
    </message>
    <message>
        <source>own post</source>
        <translation>eigener Beitrag</translation>
    </message>
    <message>
        <source>own posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>you liked this topic on {0}</source>
        <translation>dieses Thema gefiel dir am {0}</translation>
    </message>
    <message>
        <source>your post on {0}</source>
        <translation>dein Beitrag vom {0}</translation>
    </message>
    <message>
        <source>{0} % of the weight</source>
        <translation>{0} % des Gewichts</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>{0} since {1}</source>
        <translation>{0} seit {1}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>{0}, switched off by you</source>
        <translation>{0}, von dir ausgeschaltet</translation>
    </message>
    <message>
        <source>{0}: {1}, {2}</source>
        <translation>{0}: {1}, {2}</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>A paragraph or line of {size} characters is too long for these rules: {rules}.</source>
        <translation>Ein Absatz oder eine Zeile von {size} Zeichen ist zu lang für diese Regeln: {rules}.</translation>
    </message>
    <message>
        <source>A part of a login is missing in your keychain.</source>
        <translation>Ein Teil einer Anmeldung fehlt in deinem Schlüsselbund.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Ein Mensch braucht einen Namen.</translation>
    </message>
    <message>
        <source>A picture of this post is missing.</source>
        <translation>Ein Bild dieses Beitrags fehlt.</translation>
    </message>
    <message>
        <source>A review can&apos;t be promised in {minutes} minutes.</source>
        <translation>In {minutes} Minuten kann keine Freigabe versprochen werden.</translation>
    </message>
    <message>
        <source>A text can&apos;t have that length.</source>
        <translation>Diese Länge kann kein Text haben.</translation>
    </message>
    <message>
        <source>Add it again and submit once more.</source>
        <translation>Füge es wieder hinzu und reiche noch einmal ein.</translation>
    </message>
    <message>
        <source>Add it again or remove it.</source>
        <translation>Füge es wieder hinzu oder entferne es.</translation>
    </message>
    <message>
        <source>Add the line “StylesPath = styles”, with the folder that holds the styles.</source>
        <translation>Füge die Zeile „StylesPath = styles“ hinzu, mit dem Ordner, in dem die Stile liegen.</translation>
    </message>
    <message>
        <source>Add the words one by one.</source>
        <translation>Fügen Sie die Wörter einzeln hinzu.</translation>
    </message>
    <message>
        <source>Advocate itself made a mistake.</source>
        <translation>Advocate selbst hat einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>Agree under Settings, Grammar; until then Harper reads.</source>
        <translation>Stimmen Sie unter Einstellungen, Grammatik zu; bis dahin liest Harper.</translation>
    </message>
    <message>
        <source>Another person has to approve it.</source>
        <translation>Jemand anders muss ihn freigeben.</translation>
    </message>
    <message>
        <source>Another runner has taken this over.</source>
        <translation>Ein anderer Lauf hat das übernommen.</translation>
    </message>
    <message>
        <source>Answer it or remove it.</source>
        <translation>Beantworte sie oder entferne sie.</translation>
    </message>
    <message>
        <source>Ask for a review first.</source>
        <translation>Bitte zuerst um Freigabe.</translation>
    </message>
    <message>
        <source>Ask one of them.</source>
        <translation>Frag jemanden von ihr.</translation>
    </message>
    <message>
        <source>Ask one to do it.</source>
        <translation>Bitte jemanden von ihr darum.</translation>
    </message>
    <message>
        <source>Begin it with a line such as “# What we learned”.</source>
        <translation>Fang mit einer Zeile wie „# Was wir gelernt haben“ an.</translation>
    </message>
    <message>
        <source>Begin it with https:// and use only {{year}}, {{month}}, {{day}} and {{slug}} in it.</source>
        <translation>Fang mit https:// an und nimm darin nur {{year}}, {{month}}, {{day}} und {{slug}}.</translation>
    </message>
    <message>
        <source>Begin one with “advocate init”.</source>
        <translation>Fang mit „advocate init“ einen an.</translation>
    </message>
    <message>
        <source>Beside the model at {path} is neither vocab.txt nor tokenizer.json.</source>
        <translation>Neben dem Modell in {path} liegt weder vocab.txt noch tokenizer.json.</translation>
    </message>
    <message>
        <source>Break it up, or make their patterns simpler ({file}); the other rules read it.</source>
        <translation>Teile ihn auf oder mach ihre Muster einfacher ({file}); die anderen Regeln lesen ihn.</translation>
    </message>
    <message>
        <source>Change that one.</source>
        <translation>Ändere diese.</translation>
    </message>
    <message>
        <source>Check LoadCredential= in the worker&apos;s unit.</source>
        <translation>Prüfe LoadCredential= in der Unit des Workers.</translation>
    </message>
    <message>
        <source>Check how it is written.</source>
        <translation>Prüf, wie er geschrieben wird.</translation>
    </message>
    <message>
        <source>Check its address, or tell whoever runs it.</source>
        <translation>Prüfe die Adresse oder sag es denen, die sie betreiben.</translation>
    </message>
    <message>
        <source>Check that Maven reaches its repository, then try again.</source>
        <translation>Prüfen Sie, ob Maven sein Repository erreicht, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check that the file is there and yours to read.</source>
        <translation>Prüfe, ob die Datei da ist und du sie lesen darfst.</translation>
    </message>
    <message>
        <source>Check that the file is yours to read.</source>
        <translation>Prüf, ob du die Datei lesen darfst.</translation>
    </message>
    <message>
        <source>Check that the folder is yours to write in and that no other program holds the file.</source>
        <translation>Prüfe, ob du in den Ordner schreiben darfst und kein anderes Programm die Datei festhält.</translation>
    </message>
    <message>
        <source>Check the address and your connection.</source>
        <translation>Prüfe die Adresse und deine Verbindung.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Prüfe die Adresse.</translation>
    </message>
    <message>
        <source>Check the address; if it is right, its owner has to renew the certificate.</source>
        <translation>Prüfe die Adresse; wenn sie stimmt, muss ihr Besitzer das Zertifikat erneuern.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Prüfe den Namen.</translation>
    </message>
    <message>
        <source>Check the number; it stands in the address of the profile.</source>
        <translation>Prüf die Nummer; sie steht in der Adresse des Profils.</translation>
    </message>
    <message>
        <source>Choose a Markdown, HTML, text, Word, PDF or BibTeX file.</source>
        <translation>Wähle eine Markdown-, HTML-, Text-, Word-, PDF- oder BibTeX-Datei.</translation>
    </message>
    <message>
        <source>Choose a channel of the team or of your own.</source>
        <translation>Wähle einen Kanal des Teams oder einen eigenen.</translation>
    </message>
    <message>
        <source>Choose a copy from elsewhere.</source>
        <translation>Wähle eine Kopie von anderswo.</translation>
    </message>
    <message>
        <source>Choose a folder on this computer.</source>
        <translation>Wähle einen Ordner auf diesem Computer.</translation>
    </message>
    <message>
        <source>Choose a folder that is yours to write in.</source>
        <translation>Wähle einen Ordner, in den du schreiben darfst.</translation>
    </message>
    <message>
        <source>Choose a last day on {first} or later.</source>
        <translation>Wähle als letzten Tag den {first} oder einen späteren.</translation>
    </message>
    <message>
        <source>Choose a moment in their work time with an hour left.</source>
        <translation>Wähle einen Zeitpunkt in der Arbeitszeit, nach dem noch eine Stunde bleibt.</translation>
    </message>
    <message>
        <source>Choose a moment that is still to come.</source>
        <translation>Wähle einen Zeitpunkt, der noch kommt.</translation>
    </message>
    <message>
        <source>Choose a shorter one.</source>
        <translation>Wähle eine kürzere.</translation>
    </message>
    <message>
        <source>Choose another English, or another server.</source>
        <translation>Wählen Sie ein anderes Englisch oder einen anderen Server.</translation>
    </message>
    <message>
        <source>Choose another channel.</source>
        <translation>Wähle einen anderen Kanal.</translation>
    </message>
    <message>
        <source>Choose another day.</source>
        <translation>Wähle einen anderen Tag.</translation>
    </message>
    <message>
        <source>Choose another folder or free some space.</source>
        <translation>Wähle einen anderen Ordner oder schaffe Platz.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Wähle ein anderes Modell.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wähle ein anderes.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose at least one channel.</source>
        <translation>Wähle mindestens einen Kanal.</translation>
    </message>
    <message>
        <source>Choose one of the list, or leave it empty.</source>
        <translation>Wähle etwas aus der Liste oder lass es leer.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Wähle einen aus der Liste.</translation>
    </message>
    <message>
        <source>Choose one of {choices}.</source>
        <translation>Wähle einen von diesen: {choices}.</translation>
    </message>
    <message>
        <source>Choose the folder that holds its .git folder.</source>
        <translation>Wähle den Ordner, in dem sein Ordner .git liegt.</translation>
    </message>
    <message>
        <source>Choose the one that your repositories lie in.</source>
        <translation>Wähle den, in dem deine Repositorys liegen.</translation>
    </message>
    <message>
        <source>Compare it with a backup.</source>
        <translation>Vergleiche es mit einer Sicherung.</translation>
    </message>
    <message>
        <source>Copy it from the browser: it begins with https://.</source>
        <translation>Kopiere sie aus dem Browser: Sie fängt mit https:// an.</translation>
    </message>
    <message>
        <source>Correct it there.</source>
        <translation>Verbessere das dort.</translation>
    </message>
    <message>
        <source>Correct it there; the other rules go on working.</source>
        <translation>Verbessere ihn dort; die anderen Regeln gelten weiter.</translation>
    </message>
    <message>
        <source>Fill it in under Settings.</source>
        <translation>Trag es in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>Fix it before it goes out.</source>
        <translation>Verbessere das, bevor es erscheint.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffe Platz und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Get it {how}, then try again.</source>
        <translation>Holen Sie es {how} und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Give the file or its folder another name.</source>
        <translation>Gib der Datei oder ihrem Ordner einen anderen Namen.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Gib diesem einen anderen Namen.</translation>
    </message>
    <message>
        <source>Hacker News is searched for up to {most} characters of words.</source>
        <translation>Hacker News wird nach Wörtern von höchstens {most} Zeichen durchsucht.</translation>
    </message>
    <message>
        <source>Harper reads meanwhile.</source>
        <translation>Inzwischen liest Harper.</translation>
    </message>
    <message>
        <source>Harper reads until it can.</source>
        <translation>Bis dahin liest Harper.</translation>
    </message>
    <message>
        <source>Harper reads until it does.</source>
        <translation>Bis dahin liest Harper.</translation>
    </message>
    <message>
        <source>Harper reads until it is there again.</source>
        <translation>Harper liest, bis es wieder da ist.</translation>
    </message>
    <message>
        <source>Have them read by a program for scans first, or leave it out.</source>
        <translation>Lass sie vorher von einer Texterkennung lesen, oder lass sie weg.</translation>
    </message>
    <message>
        <source>If you know that address and want it, use it directly.</source>
        <translation>Wenn du diese Adresse kennst und willst, nimm sie direkt.</translation>
    </message>
    <message>
        <source>Install Advocate again; until then only the guidelines are checked.</source>
        <translation>Installiere Advocate neu; bis dahin werden nur die Leitlinien geprüft.</translation>
    </message>
    <message>
        <source>Install Java {oldest} or newer, for example {how}.</source>
        <translation>Installieren Sie Java {oldest} oder neuer, zum Beispiel {how}.</translation>
    </message>
    <message>
        <source>Install a newer one, for example {how}.</source>
        <translation>Installieren Sie ein neueres, zum Beispiel {how}.</translation>
    </message>
    <message>
        <source>Install it again, or choose another channel.</source>
        <translation>Installiere ihn neu oder wähle einen anderen Kanal.</translation>
    </message>
    <message>
        <source>Install it with “advocate grammar install”, or choose the folder where it is.</source>
        <translation>Installieren Sie es mit „advocate grammar install“, oder wählen Sie den Ordner, in dem es liegt.</translation>
    </message>
    <message>
        <source>Install it with “pip install tokenizers”.</source>
        <translation>Installiere es mit „pip install tokenizers“.</translation>
    </message>
    <message>
        <source>Install it with: pip install &apos;advocate[desktop]&apos;</source>
        <translation>Installiere es mit: pip install &apos;advocate[desktop]&apos;</translation>
    </message>
    <message>
        <source>Install the Advocate that made it, or restore a backup.</source>
        <translation>Installiere das Advocate, das sie gemacht hat, oder hol eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>Install the extra “semantic” again; until then words alone decide.</source>
        <translation>Installiere das Extra „semantic“ neu; bis dahin entscheiden allein die Wörter.</translation>
    </message>
    <message>
        <source>Install them with “pip install advocate[semantic]”.</source>
        <translation>Installiere sie mit „pip install advocate[semantic]“.</translation>
    </message>
    <message>
        <source>Install them with: sudo apt-get install {packages}</source>
        <translation>Installiere sie mit: sudo apt-get install {packages}</translation>
    </message>
    <message>
        <source>It goes nowhere yet.</source>
        <translation>Es geht noch nirgendwohin.</translation>
    </message>
    <message>
        <source>It has moved on in the meantime.</source>
        <translation>Inzwischen ist es weitergegangen.</translation>
    </message>
    <message>
        <source>It is being sent right now.</source>
        <translation>Gerade wird es gesendet.</translation>
    </message>
    <message>
        <source>It is not known which commits are yours.</source>
        <translation>Niemand weiß, welche Commits deine sind.</translation>
    </message>
    <message>
        <source>It is not known which commits in {path} are yours.</source>
        <translation>Niemand weiß, welche Commits in {path} deine sind.</translation>
    </message>
    <message>
        <source>It is out already.</source>
        <translation>Es ist schon draußen.</translation>
    </message>
    <message>
        <source>It is tried again after the next key.</source>
        <translation>Nach der nächsten Taste wird es wieder versucht.</translation>
    </message>
    <message>
        <source>It is {holiday} for {name}.</source>
        <translation>Für {name} ist da Feiertag: {holiday}.</translation>
    </message>
    <message>
        <source>It is {state}.</source>
        <translation>Der Stand ist: {state}.</translation>
    </message>
    <message>
        <source>It keeps {gap} minutes between two posts.</source>
        <translation>Zwischen zwei Beiträgen lässt er {gap} Minuten.</translation>
    </message>
    <message>
        <source>It may hold Markdown, HTML, text, Word, PDF and BibTeX files.</source>
        <translation>Er darf Markdown-, HTML-, Text-, Word-, PDF- und BibTeX-Dateien enthalten.</translation>
    </message>
    <message>
        <source>It waits for a look: its slot is fixed when it is approved.</source>
        <translation>Es wartet auf einen Blick: Der Termin steht fest, wenn es freigegeben ist.</translation>
    </message>
    <message>
        <source>It will be read again after that.</source>
        <translation>Danach wird sie wieder gelesen.</translation>
    </message>
    <message>
        <source>It will be read again later.</source>
        <translation>Später wird sie wieder gelesen.</translation>
    </message>
    <message>
        <source>It will be tried again later.</source>
        <translation>Später wird es wieder versucht.</translation>
    </message>
    <message>
        <source>Its author takes it back, in Review.</source>
        <translation>Wer ihn geschrieben hat, zieht ihn in der Freigabe zurück.</translation>
    </message>
    <message>
        <source>Its questions are {known}.</source>
        <translation>Ihre Fragen sind {known}.</translation>
    </message>
    <message>
        <source>Keep it as an idea of your own.</source>
        <translation>Behalte sie als deine eigene Idee.</translation>
    </message>
    <message>
        <source>Known are {known}.</source>
        <translation>Bekannt sind {known}.</translation>
    </message>
    <message>
        <source>LanguageTool at {address} can&apos;t be used: {reason}.</source>
        <translation>LanguageTool unter {address} ist nicht brauchbar: {reason}.</translation>
    </message>
    <message>
        <source>LanguageTool at {address} does not answer in time.</source>
        <translation>LanguageTool unter {address} antwortet nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>LanguageTool can&apos;t be kept in {folder} ({reason}).</source>
        <translation>LanguageTool kann nicht in {folder} abgelegt werden ({reason}).</translation>
    </message>
    <message>
        <source>LanguageTool can&apos;t be started on this computer ({reason}).</source>
        <translation>LanguageTool lässt sich auf diesem Rechner nicht starten ({reason}).</translation>
    </message>
    <message>
        <source>LanguageTool could not be fetched: {reason}.</source>
        <translation>LanguageTool konnte nicht geholt werden: {reason}.</translation>
    </message>
    <message>
        <source>LanguageTool did not start on this computer ({reason}).</source>
        <translation>LanguageTool ist auf diesem Rechner nicht gestartet ({reason}).</translation>
    </message>
    <message>
        <source>LanguageTool is fetched with Maven, and there is no “mvn” on this computer.</source>
        <translation>LanguageTool wird mit Maven geholt, und auf diesem Rechner gibt es kein „mvn“.</translation>
    </message>
    <message>
        <source>LanguageTool needs Java {oldest} or newer, and {path} is Java {version}.</source>
        <translation>LanguageTool braucht Java {oldest} oder neuer, und {path} ist Java {version}.</translation>
    </message>
    <message>
        <source>LanguageTool needs Java, and there is none on this computer.</source>
        <translation>LanguageTool braucht Java, und auf diesem Rechner gibt es keines.</translation>
    </message>
    <message>
        <source>LanguageTool on this computer has ended by itself.</source>
        <translation>LanguageTool auf diesem Rechner hat sich von selbst beendet.</translation>
    </message>
    <message>
        <source>Leave it out there and type it as the token, which is kept in your keychain.</source>
        <translation>Lass es dort weg und gib es als Token ein, der in deinem Schlüsselbund liegt.</translation>
    </message>
    <message>
        <source>Look again in a minute.</source>
        <translation>Sieh in einer Minute wieder nach.</translation>
    </message>
    <message>
        <source>Look at it in the calendar.</source>
        <translation>Sieh im Kalender nach.</translation>
    </message>
    <message>
        <source>Look at its settings.</source>
        <translation>Sieh dir die Einstellungen an.</translation>
    </message>
    <message>
        <source>Look at its state again.</source>
        <translation>Sieh dir den Stand noch einmal an.</translation>
    </message>
    <message>
        <source>Look at the file; the other rules go on working.</source>
        <translation>Sieh dir die Datei an; die anderen Regeln gelten weiter.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Sieh dir die Liste noch einmal an.</translation>
    </message>
    <message>
        <source>Look at their work hours and leave.</source>
        <translation>Sieh dir Arbeitszeit und Abwesenheit an.</translation>
    </message>
    <message>
        <source>Look for a brace or quote without its partner; the other entries were read.</source>
        <translation>Such nach einer Klammer oder einem Anführungszeichen ohne Gegenstück; die anderen Einträge wurden gelesen.</translation>
    </message>
    <message>
        <source>Look for it in the list of sources.</source>
        <translation>Such es in der Liste der Quellen.</translation>
    </message>
    <message>
        <source>Look for it in the list.</source>
        <translation>Such es in der Liste.</translation>
    </message>
    <message>
        <source>Look on it for an RSS or Atom address.</source>
        <translation>Such darauf nach einer RSS- oder Atom-Adresse.</translation>
    </message>
    <message>
        <source>Make it smaller and add it again.</source>
        <translation>Mach es kleiner und füge es wieder hinzu.</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>Mach es kleiner.</translation>
    </message>
    <message>
        <source>Make it, or choose another one.</source>
        <translation>Leg ihn an oder wähle einen anderen.</translation>
    </message>
    <message>
        <source>Make its pattern in {file} simpler; until then the other rules read without it.</source>
        <translation>Mach ihr Muster in {file} einfacher; bis dahin lesen die anderen Regeln ohne sie.</translation>
    </message>
    <message>
        <source>Make room for 100 MB, or see who may write there.</source>
        <translation>Schaffen Sie 100 MB Platz, oder sehen Sie nach, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>Make room, or see who may write there.</source>
        <translation>Schaffen Sie Platz, oder sehen Sie nach, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>Make the folder with an accept.txt in it, or take it out of {path}.</source>
        <translation>Leg den Ordner mit einer accept.txt darin an, oder nimm es aus {path} heraus.</translation>
    </message>
    <message>
        <source>Make two posts of it.</source>
        <translation>Mach zwei Beiträge daraus.</translation>
    </message>
    <message>
        <source>Mend it, or remove the lines above the text.</source>
        <translation>Bring ihn in Ordnung oder entferne die Zeilen über dem Text.</translation>
    </message>
    <message>
        <source>Name a .vale.ini behind --vale-config.</source>
        <translation>Nenne hinter --vale-config eine .vale.ini.</translation>
    </message>
    <message>
        <source>Name one with guidelines in it.</source>
        <translation>Nenne einen, in dem Leitlinien liegen.</translation>
    </message>
    <message>
        <source>Name the e-mail address that you commit with.</source>
        <translation>Nenne die E-Mail-Adresse, mit der du committest.</translation>
    </message>
    <message>
        <source>Name the folder that holds model.onnx.</source>
        <translation>Nenne den Ordner, in dem model.onnx liegt.</translation>
    </message>
    <message>
        <source>No holidays are known for the country “{country}”.</source>
        <translation>Für das Land „{country}“ sind keine Feiertage bekannt.</translation>
    </message>
    <message>
        <source>No text goes to {url}: you have not agreed to that yet.</source>
        <translation>An {url} geht kein Text: Sie haben dem noch nicht zugestimmt.</translation>
    </message>
    <message>
        <source>Nothing goes out that was not approved in exactly this form.</source>
        <translation>Nichts erscheint, was nicht in genau dieser Form freigegeben wurde.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was installed; tell whoever runs your Maven mirror.</source>
        <translation>Nichts wurde installiert; sagen Sie es dem, der Ihren Maven-Spiegel betreibt.</translation>
    </message>
    <message>
        <source>Only a communications lead approves in this workspace.</source>
        <translation>In diesem Arbeitsbereich gibt nur die Kommunikationsleitung frei.</translation>
    </message>
    <message>
        <source>Only a communications lead begins a campaign.</source>
        <translation>Nur die Kommunikationsleitung beginnt eine Kampagne.</translation>
    </message>
    <message>
        <source>Only a communications lead brings a rule back.</source>
        <translation>Nur die Kommunikationsleitung holt eine Regel zurück.</translation>
    </message>
    <message>
        <source>Only a communications lead changes the workspace.</source>
        <translation>Nur die Kommunikationsleitung ändert den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Only a made-up clock can jump.</source>
        <translation>Nur eine erfundene Uhr kann springen.</translation>
    </message>
    <message>
        <source>Only its author submits it.</source>
        <translation>Nur wer ihn geschrieben hat, reicht ihn ein.</translation>
    </message>
    <message>
        <source>Only what is still to go out can move.</source>
        <translation>Nur was noch erscheinen soll, lässt sich verschieben.</translation>
    </message>
    <message>
        <source>Only {name} or a lead moves it.</source>
        <translation>Nur {name} oder die Leitung verschiebt ihn.</translation>
    </message>
    <message>
        <source>Only {name} or a lead takes it back.</source>
        <translation>Nur {name} oder die Leitung zieht ihn zurück.</translation>
    </message>
    <message>
        <source>Open the address in a browser and use the one that it ends at.</source>
        <translation>Öffne die Adresse in einem Browser und nimm die, bei der sie endet.</translation>
    </message>
    <message>
        <source>Open the sample workspace to try it.</source>
        <translation>Öffne den Beispiel-Arbeitsbereich, um es auszuprobieren.</translation>
    </message>
    <message>
        <source>Posts go out at :00, :15, :30 or :45.</source>
        <translation>Beiträge erscheinen um :00, :15, :30 oder :45.</translation>
    </message>
    <message>
        <source>Print it to a new PDF, or leave it out.</source>
        <translation>Druck sie in ein neues PDF, oder lass sie weg.</translation>
    </message>
    <message>
        <source>Print its first pages to a new PDF, or leave it out.</source>
        <translation>Druck ihre ersten Seiten in ein neues PDF, oder lass sie weg.</translation>
    </message>
    <message>
        <source>Promise it within a working week.</source>
        <translation>Versprich sie innerhalb einer Arbeitswoche.</translation>
    </message>
    <message>
        <source>Put its folder there (“vale sync” fetches the packages of a configuration), or take it out of {path}.</source>
        <translation>Leg seinen Ordner dort ab („vale sync“ holt die Pakete einer Konfiguration), oder nimm ihn aus {path} heraus.</translation>
    </message>
    <message>
        <source>Put the newest copy from the backups folder beside it in its place.</source>
        <translation>Leg die neueste Kopie aus dem Ordner backups daneben an ihre Stelle.</translation>
    </message>
    <message>
        <source>Put the one that belongs to it there.</source>
        <translation>Lege die Datei dazu, die zu ihm gehört.</translation>
    </message>
    <message>
        <source>Read that one.</source>
        <translation>Lies die.</translation>
    </message>
    <message>
        <source>Reading your text failed twice.</source>
        <translation>Dein Text ließ sich zweimal nicht lesen.</translation>
    </message>
    <message>
        <source>Reading {file} took too long and was given up.</source>
        <translation>{file} zu lesen dauerte zu lange und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>Remove it, or look for its new address.</source>
        <translation>Entferne sie oder such ihre neue Adresse.</translation>
    </message>
    <message>
        <source>Run “git fsck” in it.</source>
        <translation>Lass darin „git fsck“ laufen.</translation>
    </message>
    <message>
        <source>Save it anew, or leave it out.</source>
        <translation>Speichere sie neu, oder lass sie weg.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and try again.</source>
        <translation>Speichere sie als UTF-8 und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Save it as a text file in UTF-8 that you may read.</source>
        <translation>Speichern Sie sie als Textdatei in UTF-8, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Save it without one, or leave it out.</source>
        <translation>Speichere sie ohne, oder lass sie weg.</translation>
    </message>
    <message>
        <source>Say in a few words what it shows: ![description]({name}).</source>
        <translation>Sag in ein paar Worten, was es zeigt: ![Beschreibung]({name}).</translation>
    </message>
    <message>
        <source>Say what went wrong instead.</source>
        <translation>Sag stattdessen, was schiefging.</translation>
    </message>
    <message>
        <source>Sentence vectors are not installed, so words alone decide.</source>
        <translation>Satzvektoren sind nicht installiert, also entscheiden allein die Wörter.</translation>
    </message>
    <message>
        <source>Sentence vectors could not be made: the process for them ended twice.</source>
        <translation>Die Satzvektoren konnten nicht berechnet werden: Der Prozess dafür endete zweimal.</translation>
    </message>
    <message>
        <source>Sign in again under Settings.</source>
        <translation>Melde dich in den Einstellungen wieder an.</translation>
    </message>
    <message>
        <source>Something is still planned for this account.</source>
        <translation>Für dieses Konto ist noch etwas geplant.</translation>
    </message>
    <message>
        <source>Spelling is not checked by a Vale set-up here ({rules}).</source>
        <translation>Mit einer Vale-Einrichtung wird die Rechtschreibung hier nicht geprüft ({rules}).</translation>
    </message>
    <message>
        <source>Split its longest paragraphs and check again; a text that it has not read can’t go out.</source>
        <translation>Teil die längsten Absätze und prüf noch einmal; ein Text, den sie nicht gelesen hat, kann nicht hinausgehen.</translation>
    </message>
    <message>
        <source>Submit it again with this channel.</source>
        <translation>Reiche ihn mit diesem Kanal noch einmal ein.</translation>
    </message>
    <message>
        <source>Submit it again.</source>
        <translation>Reiche ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>Submit it as a new post.</source>
        <translation>Reiche ihn als neuen Beitrag ein.</translation>
    </message>
    <message>
        <source>Take a text without pictures inside it.</source>
        <translation>Nimm einen Text ohne Bilder darin.</translation>
    </message>
    <message>
        <source>Tell whoever runs it, or try again later.</source>
        <translation>Sag es dem, der die Seite betreibt, oder versuch es später wieder.</translation>
    </message>
    <message>
        <source>Tell whoever runs it; it will be read again later.</source>
        <translation>Sag es dem, der ihn betreibt; später wird er wieder gelesen.</translation>
    </message>
    <message>
        <source>That account is somebody else&apos;s own.</source>
        <translation>Dieses Konto gehört jemand anderem.</translation>
    </message>
    <message>
        <source>That is no address.</source>
        <translation>Das ist keine Adresse.</translation>
    </message>
    <message>
        <source>That page names its feed: {feed}.</source>
        <translation>Die Seite nennt ihren Feed: {feed}.</translation>
    </message>
    <message>
        <source>The Java at {path} can&apos;t be used: {reason}.</source>
        <translation>Das Java unter {path} ist nicht brauchbar: {reason}.</translation>
    </message>
    <message>
        <source>The LanguageTool server at {address} does not know {language}.</source>
        <translation>Der LanguageTool-Server unter {address} kennt {language} nicht.</translation>
    </message>
    <message>
        <source>The address of the repository begins with http://, where everybody on the way can read along.</source>
        <translation>Die Adresse des Repositorys beginnt mit http://, wo alle auf dem Weg mitlesen können.</translation>
    </message>
    <message>
        <source>The address of the repository holds a password.</source>
        <translation>Die Adresse des Repositorys enthält ein Passwort.</translation>
    </message>
    <message>
        <source>The approved version does not go to this account.</source>
        <translation>Die freigegebene Fassung geht nicht an dieses Konto.</translation>
    </message>
    <message>
        <source>The author can&apos;t see what to change.</source>
        <translation>Wer den Beitrag geschrieben hat, sieht nicht, was sich ändern soll.</translation>
    </message>
    <message>
        <source>The author has submitted a newer version.</source>
        <translation>Es ist eine neuere Fassung eingereicht.</translation>
    </message>
    <message>
        <source>The campaign needs a name.</source>
        <translation>Die Kampagne braucht einen Namen.</translation>
    </message>
    <message>
        <source>The channel needs a name.</source>
        <translation>Der Kanal braucht einen Namen.</translation>
    </message>
    <message>
        <source>The channel “{account}” has no “{label}” yet.</source>
        <translation>Beim Kanal „{account}“ fehlt noch „{label}“.</translation>
    </message>
    <message>
        <source>The channel “{name}” can&apos;t be used: {reason}.</source>
        <translation>Der Kanal „{name}“ lässt sich nicht benutzen: {reason}.</translation>
    </message>
    <message>
        <source>The comment is empty.</source>
        <translation>Der Kommentar ist leer.</translation>
    </message>
    <message>
        <source>The community is not there (any more).</source>
        <translation>Die Community gibt es nicht (mehr).</translation>
    </message>
    <message>
        <source>The community needs a name of at most {most} characters.</source>
        <translation>Die Community braucht einen Namen von höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>The credential of the account “{name}” can&apos;t be read.</source>
        <translation>Die Zugangsdaten des Kontos „{name}“ lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The disk is full: {path} was not changed.</source>
        <translation>Die Festplatte ist voll: {path} wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The entry at line {line} of {file} can&apos;t be read.</source>
        <translation>Der Eintrag in Zeile {line} von {file} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The feed of {name} is broken, and nothing in it could be read.</source>
        <translation>Der Feed von {name} ist kaputt, nichts darin ließ sich lesen.</translation>
    </message>
    <message>
        <source>The file {path} can&apos;t be read as an ONNX model.</source>
        <translation>Die Datei {path} lässt sich nicht als ONNX-Modell lesen.</translation>
    </message>
    <message>
        <source>The genre “{genre}” has no question “{question}”.</source>
        <translation>Die Textart „{genre}“ hat keine Frage „{question}“.</translation>
    </message>
    <message>
        <source>The grammar check can&apos;t start: its library Harper does not load ({reason}).</source>
        <translation>Die Grammatikprüfung startet nicht: Ihre Bibliothek Harper lädt nicht ({reason}).</translation>
    </message>
    <message>
        <source>The head of {name} can&apos;t be read: {why}.</source>
        <translation>Der Kopf von {name} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>The last day off comes before the first.</source>
        <translation>Der letzte freie Tag kommt vor dem ersten.</translation>
    </message>
    <message>
        <source>The last words could not be saved yet.</source>
        <translation>Die letzten Wörter ließen sich noch nicht speichern.</translation>
    </message>
    <message>
        <source>The least length is greater than the greatest.</source>
        <translation>Die kleinste Länge ist größer als die größte.</translation>
    </message>
    <message>
        <source>The list of words {file} can&apos;t be read ({reason}).</source>
        <translation>Die Wörterliste {file} kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>The list of words {file} can&apos;t be written ({reason}).</source>
        <translation>Die Wörterliste {file} kann nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>The log of what happened was changed from outside at entry {seq}.</source>
        <translation>Das Protokoll dessen, was geschah, wurde bei Eintrag {seq} von außen geändert.</translation>
    </message>
    <message>
        <source>The model at {path} needs the package “tokenizers”, which is not installed.</source>
        <translation>Das Modell in {path} braucht das Paket „tokenizers“, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>The packs are {packs}; a rule is named like plain-words.Wordy.</source>
        <translation>Die Pakete sind {packs}; eine Regel heißt zum Beispiel plain-words.Wordy.</translation>
    </message>
    <message>
        <source>The picture “{name}” has no description.</source>
        <translation>Das Bild „{name}“ hat keine Beschreibung.</translation>
    </message>
    <message>
        <source>The picture “{name}” has {mb} MB; at most {most} are kept.</source>
        <translation>Das Bild „{name}“ hat {mb} MB; höchstens {most} werden aufgehoben.</translation>
    </message>
    <message>
        <source>The picture “{name}” is not there.</source>
        <translation>Das Bild „{name}“ ist nicht da.</translation>
    </message>
    <message>
        <source>The repository at {path} can&apos;t be read: parts of it are missing, damaged or not yours to read.</source>
        <translation>Das Repository in {path} lässt sich nicht lesen: Teile davon fehlen, sind beschädigt oder nicht für dich lesbar.</translation>
    </message>
    <message>
        <source>The repository at {path} is kept in a way that can&apos;t be read yet ({why}).</source>
        <translation>Das Repository in {path} ist auf eine Art gespeichert, die noch nicht gelesen werden kann ({why}).</translation>
    </message>
    <message>
        <source>The rule file {file} can&apos;t be read: {reason}.</source>
        <translation>Die Regeldatei {file} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>The rule file {file} has a mistake in line {line}: {reason}.</source>
        <translation>Die Regeldatei {file} hat in Zeile {line} einen Fehler: {reason}.</translation>
    </message>
    <message>
        <source>The rule file {file} is not used: there is a rule {name} already, in {first}.</source>
        <translation>Die Regeldatei {file} wird nicht benutzt: Es gibt schon eine Regel {name}, in {first}.</translation>
    </message>
    <message>
        <source>The rule {rule} could not read all of the text: {reason}.</source>
        <translation>Die Regel {rule} konnte nicht den ganzen Text lesen: {reason}.</translation>
    </message>
    <message>
        <source>The rule {rule} was stopped: {reason}.</source>
        <translation>Die Regel {rule} wurde angehalten: {reason}.</translation>
    </message>
    <message>
        <source>The same channel has a post at {clock}.</source>
        <translation>Derselbe Kanal hat um {clock} einen Beitrag.</translation>
    </message>
    <message>
        <source>The sentence model at {path} is not the one that was tried out.</source>
        <translation>Das Satzmodell in {path} ist nicht das erprobte.</translation>
    </message>
    <message>
        <source>The source is not there (any more).</source>
        <translation>Die Quelle ist nicht (mehr) da.</translation>
    </message>
    <message>
        <source>The text and its seal don&apos;t match.</source>
        <translation>Der Text und sein Siegel passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The text has no title.</source>
        <translation>Der Text hat keinen Titel.</translation>
    </message>
    <message>
        <source>The text is longer than {n} characters.</source>
        <translation>Der Text ist länger als {n} Zeichen.</translation>
    </message>
    <message>
        <source>The title and the text don&apos;t match.</source>
        <translation>Titel und Text passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The window needs PySide6, which is not installed.</source>
        <translation>Das Fenster braucht PySide6, das nicht installiert ist.</translation>
    </message>
    <message>
        <source>The window needs system libraries that are missing here: {libraries}.</source>
        <translation>Das Fenster braucht Systembibliotheken, die hier fehlen: {libraries}.</translation>
    </message>
    <message>
        <source>The workspace needs a name.</source>
        <translation>Der Arbeitsbereich braucht einen Namen.</translation>
    </message>
    <message>
        <source>The {kind} is not there (any more).</source>
        <translation>Das ist nicht (mehr) da: {kind}.</translation>
    </message>
    <message>
        <source>There are no words in it yet.</source>
        <translation>Es sind noch keine Wörter darin.</translation>
    </message>
    <message>
        <source>There is a workspace in {folder} already.</source>
        <translation>In {folder} gibt es schon einen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>There is an account called “{name}” already.</source>
        <translation>Es gibt schon ein Konto namens „{name}“.</translation>
    </message>
    <message>
        <source>There is no Git repository at {path}.</source>
        <translation>In {path} ist kein Git-Repository.</translation>
    </message>
    <message>
        <source>There is no LanguageTool in {folder}.</source>
        <translation>In {folder} ist kein LanguageTool.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>There is no folder {path}.</source>
        <translation>Es gibt keinen Ordner {path}.</translation>
    </message>
    <message>
        <source>There is no genre called “{genre}”.</source>
        <translation>Es gibt keine Textart namens „{genre}“.</translation>
    </message>
    <message>
        <source>There is no model at {path}.</source>
        <translation>In {path} gibt es kein Modell.</translation>
    </message>
    <message>
        <source>There is no region “{region}” with holidays of its own in {country}.</source>
        <translation>Es gibt in {country} keine Region „{region}“ mit eigenen Feiertagen.</translation>
    </message>
    <message>
        <source>There is no rule and no pack called {name}.</source>
        <translation>Es gibt keine Regel und kein Paket namens {name}.</translation>
    </message>
    <message>
        <source>There is no screen here (neither DISPLAY nor WAYLAND_DISPLAY is set).</source>
        <translation>Hier ist kein Bildschirm (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt).</translation>
    </message>
    <message>
        <source>There is no sound backup of {path}.</source>
        <translation>Von {path} gibt es keine heile Sicherung.</translation>
    </message>
    <message>
        <source>There is no style “{style}” in {folder}.</source>
        <translation>In {folder} gibt es keinen Stil „{style}“.</translation>
    </message>
    <message>
        <source>There is no such version.</source>
        <translation>Diesen Stand gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no text that can be read in {path}.</source>
        <translation>In {path} ist kein Text, der sich lesen lässt.</translation>
    </message>
    <message>
        <source>There is no time zone called “{zone}”.</source>
        <translation>Es gibt keine Zeitzone namens „{zone}“.</translation>
    </message>
    <message>
        <source>There is no vocabulary “{name}” in {folder}.</source>
        <translation>In {folder} gibt es keinen Wortschatz „{name}“.</translation>
    </message>
    <message>
        <source>There is no workspace in {folder} yet.</source>
        <translation>In {folder} gibt es noch keinen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>There is nothing at the address of {name}.</source>
        <translation>An der Adresse von {name} ist nichts.</translation>
    </message>
    <message>
        <source>There is nothing to submit yet.</source>
        <translation>Es gibt noch nichts einzureichen.</translation>
    </message>
    <message>
        <source>These are too many words to be the ones that matter.</source>
        <translation>Das sind zu viele Wörter, um die zu sein, auf die es ankommt.</translation>
    </message>
    <message>
        <source>This account is closed.</source>
        <translation>Dieses Konto ist geschlossen.</translation>
    </message>
    <message>
        <source>This has to be fixed before it goes out.</source>
        <translation>Das muss verbessert werden, bevor es erscheint.</translation>
    </message>
    <message>
        <source>This idea has no words yet.</source>
        <translation>Diese Idee hat noch keine Worte.</translation>
    </message>
    <message>
        <source>This post is out there already, or on its way.</source>
        <translation>Dieser Beitrag ist schon draußen oder unterwegs.</translation>
    </message>
    <message>
        <source>This post is somebody else&apos;s.</source>
        <translation>Dieser Beitrag gehört jemand anderem.</translation>
    </message>
    <message>
        <source>This post was withdrawn for good.</source>
        <translation>Dieser Beitrag wurde endgültig zurückgezogen.</translation>
    </message>
    <message>
        <source>This version is approved already.</source>
        <translation>Diese Fassung ist schon freigegeben.</translation>
    </message>
    <message>
        <source>This workspace asks for four eyes, and this is your own post.</source>
        <translation>Dieser Arbeitsbereich will vier Augen, und das ist dein eigener Beitrag.</translation>
    </message>
    <message>
        <source>Tick the addresses that you commit with.</source>
        <translation>Hake die Adressen an, mit denen du committest.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuch es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Try again in {minutes} minutes.</source>
        <translation>Versuch es in {minutes} Minuten wieder.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuch es später wieder.</translation>
    </message>
    <message>
        <source>Try again; if it goes on, choose the built-in engine.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es dabei, wählen Sie die eingebaute Prüfung.</translation>
    </message>
    <message>
        <source>Try again; the window that opened has the details for a report.</source>
        <translation>Versuch es noch einmal; das Fenster, das aufging, hat Einzelheiten für einen Bericht.</translation>
    </message>
    <message>
        <source>Type up to {most} terms of up to {longest} characters, with commas between.</source>
        <translation>Gib bis zu {most} Begriffe mit bis zu {longest} Zeichen ein, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Type what you know, with commas between.</source>
        <translation>Gib ein, was du kannst, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Type what you would like to write about.</source>
        <translation>Schreib, worüber du gern schreiben würdest.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Entsperre ihn und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>Update this one.</source>
        <translation>Aktualisiere dieses.</translation>
    </message>
    <message>
        <source>Use an address that needs no login.</source>
        <translation>Nimm eine Adresse, die keine Anmeldung braucht.</translation>
    </message>
    <message>
        <source>Use its https:// address.</source>
        <translation>Nimm die Adresse mit https://.</translation>
    </message>
    <message>
        <source>Use one of: {known}.</source>
        <translation>Nimm eine von diesen: {known}.</translation>
    </message>
    <message>
        <source>Use the address of a shorter list.</source>
        <translation>Nimm die Adresse einer kürzeren Liste.</translation>
    </message>
    <message>
        <source>Use the address of an RSS or Atom feed.</source>
        <translation>Nimm die Adresse eines RSS- oder Atom-Feeds.</translation>
    </message>
    <message>
        <source>Use the commands of `advocate --help`, or set QT_QPA_PLATFORM=offscreen for pictures.</source>
        <translation>Nimm die Befehle von `advocate --help`, oder setze QT_QPA_PLATFORM=offscreen für Bilder.</translation>
    </message>
    <message>
        <source>What Maven fetched is not the LanguageTool that this version of Advocate knows ({names}).</source>
        <translation>Was Maven geholt hat, ist nicht das LanguageTool, das diese Version von Advocate kennt ({names}).</translation>
    </message>
    <message>
        <source>What is on its way can&apos;t change.</source>
        <translation>Was unterwegs ist, kann sich nicht ändern.</translation>
    </message>
    <message>
        <source>What was submitted, said or sent is kept as it was.</source>
        <translation>Was eingereicht, gesagt oder gesendet ist, bleibt, wie es war.</translation>
    </message>
    <message>
        <source>What {name} sends can&apos;t be unpacked.</source>
        <translation>Was {name} schickt, lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>What {name} sends is not a feed.</source>
        <translation>Was {name} schickt, ist kein Feed.</translation>
    </message>
    <message>
        <source>What {name} sends is not a list of topics.</source>
        <translation>Was {name} sendet, ist keine Liste von Themen.</translation>
    </message>
    <message>
        <source>Withdraw it and submit again.</source>
        <translation>Zieh ihn zurück und reiche ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>Withdraw it or let it go out first.</source>
        <translation>Zieh es zurück oder lass es erst erscheinen.</translation>
    </message>
    <message>
        <source>Without --vale-config the grammar engine checks it.</source>
        <translation>Ohne --vale-config prüft sie die Grammatikprüfung.</translation>
    </message>
    <message>
        <source>Words alone decide until the next try. Close other programs if memory is short.</source>
        <translation>Bis zum nächsten Versuch entscheiden allein die Wörter. Schließe andere Programme, wenn der Speicher knapp ist.</translation>
    </message>
    <message>
        <source>Write a comment or a note first.</source>
        <translation>Schreib zuerst einen Kommentar oder eine Notiz.</translation>
    </message>
    <message>
        <source>Write a few lines first.</source>
        <translation>Schreib zuerst ein paar Zeilen.</translation>
    </message>
    <message>
        <source>Write a line first.</source>
        <translation>Schreib zuerst eine Zeile.</translation>
    </message>
    <message>
        <source>Write a number from 0 (no limit) to {most}.</source>
        <translation>Schreib eine Zahl von 0 (keine Grenze) bis {most}.</translation>
    </message>
    <message>
        <source>Write how you sign a post.</source>
        <translation>Schreib, wie du einen Beitrag unterschreibst.</translation>
    </message>
    <message>
        <source>Write it as in 24 December or 2026-12-24.</source>
        <translation>Schreib ihn wie 24. Dezember oder 2026-12-24.</translation>
    </message>
    <message>
        <source>Write it as in Europe/Helsinki.</source>
        <translation>Schreib sie wie Europe/Helsinki.</translation>
    </message>
    <message>
        <source>Write it as in Europe/Tallinn or America/New_York.</source>
        <translation>Schreib sie wie Europe/Tallinn oder America/New_York.</translation>
    </message>
    <message>
        <source>Write it as in github.com/name.</source>
        <translation>Schreib ihn wie in github.com/name.</translation>
    </message>
    <message>
        <source>Write it as in http://localhost:8081, without a name or password in it.</source>
        <translation>Schreiben Sie sie wie in http://localhost:8081, ohne Namen und Passwort darin.</translation>
    </message>
    <message>
        <source>Write it as in https://example.org/feed.xml.</source>
        <translation>Schreib sie wie https://example.org/feed.xml.</translation>
    </message>
    <message>
        <source>Write it as in https://forum.example.org.</source>
        <translation>Schreib sie wie in https://forum.example.org.</translation>
    </message>
    <message>
        <source>Write it as in https://git.example.org/team/blog.git or git@git.example.org:team/blog.git.</source>
        <translation>Schreib sie wie https://git.example.org/team/blog.git oder git@git.example.org:team/blog.git.</translation>
    </message>
    <message>
        <source>Write it as in main.</source>
        <translation>Schreib ihn wie main.</translation>
    </message>
    <message>
        <source>Write it from the top of the blog, as in content/posts.</source>
        <translation>Schreib ihn von ganz oben im Blog aus, wie content/posts.</translation>
    </message>
    <message>
        <source>Write it with https:// at the beginning, or leave it empty.</source>
        <translation>Schreib sie mit https:// am Anfang oder lass sie leer.</translation>
    </message>
    <message>
        <source>Write its address, as in https://github.com/owner/project, or the name of a package on PyPI.</source>
        <translation>Schreib seine Adresse, wie in https://github.com/owner/project, oder den Namen eines Pakets auf PyPI.</translation>
    </message>
    <message>
        <source>Write its number, or its address as in stackoverflow.com/users/1234.</source>
        <translation>Schreib seine Nummer oder seine Adresse wie in stackoverflow.com/users/1234.</translation>
    </message>
    <message>
        <source>Write its two letters, as in EE or US, or leave it empty.</source>
        <translation>Schreib die zwei Buchstaben, wie EE oder US, oder lass es leer.</translation>
    </message>
    <message>
        <source>Write one such as “Blog”.</source>
        <translation>Schreib einen wie „Blog“.</translation>
    </message>
    <message>
        <source>Write one word, or two or three beside each other, that says what it is about.</source>
        <translation>Schreib ein Wort, oder zwei oder drei nebeneinander, die sagen, worum es geht.</translation>
    </message>
    <message>
        <source>Write the address that belongs on the commits, as in blog@example.org.</source>
        <translation>Schreib die Adresse, die an die Commits gehört, wie blog@example.org.</translation>
    </message>
    <message>
        <source>Write the one that people know it by.</source>
        <translation>Schreib den, unter dem man ihn kennt.</translation>
    </message>
    <message>
        <source>Write the one that people there use.</source>
        <translation>Schreib den, den man dort benutzt.</translation>
    </message>
    <message>
        <source>Write the smaller number first, or 0 for no limit.</source>
        <translation>Schreib die kleinere Zahl zuerst, oder 0, wenn es keine Grenze gibt.</translation>
    </message>
    <message>
        <source>Write them as 9:00-17:00, or 9:00-12:30, 13:30-17:00.</source>
        <translation>Schreib sie wie 9:00-17:00 oder 9:00-12:30, 13:30-17:00.</translation>
    </message>
    <message>
        <source>Write them with commas between, as in: java, performance; or nothing for all that is new.</source>
        <translation>Schreib sie mit Kommas dazwischen, wie in: java, performance; oder nichts für alles Neue.</translation>
    </message>
    <message>
        <source>Write them with commas between, as in: java, virtual-threads.</source>
        <translation>Schreib sie mit Kommas dazwischen, wie in: java, virtual-threads.</translation>
    </message>
    <message>
        <source>Write them with commas between, as in: java, webdev.</source>
        <translation>Schreib sie mit Kommas dazwischen, wie in: java, webdev.</translation>
    </message>
    <message>
        <source>Write what it is about in a few words.</source>
        <translation>Schreib in ein paar Worten, worum es geht.</translation>
    </message>
    <message>
        <source>Write what the stories must be about, as in: virtual threads.</source>
        <translation>Schreib, wovon die Beiträge handeln müssen, wie in: virtual threads.</translation>
    </message>
    <message>
        <source>Your keychain is locked or does not answer.</source>
        <translation>Dein Schlüsselbund ist gesperrt oder antwortet nicht.</translation>
    </message>
    <message>
        <source>{author} has no work time left in the coming weeks.</source>
        <translation>Für {author} ist in den nächsten Wochen keine Arbeitszeit mehr übrig.</translation>
    </message>
    <message>
        <source>{clock} is not on a quarter hour.</source>
        <translation>{clock} liegt nicht auf einer Viertelstunde.</translation>
    </message>
    <message>
        <source>{clock} is outside the work hours of {name} ({hours}).</source>
        <translation>{clock} liegt außerhalb der Arbeitszeit von {name} ({hours}).</translation>
    </message>
    <message>
        <source>{clock} is over.</source>
        <translation>{clock} ist vorbei.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read ({why}).</source>
        <translation>{file} lässt sich nicht lesen ({why}).</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read as a PDF: it is broken.</source>
        <translation>{file} lässt sich nicht als PDF lesen: die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read: it is broken, or no text.</source>
        <translation>{file} lässt sich nicht lesen: die Datei ist beschädigt oder kein Text.</translation>
    </message>
    <message>
        <source>{file} holds no text: its pages are pictures.</source>
        <translation>{file} enthält keinen Text: die Seiten sind Bilder.</translation>
    </message>
    <message>
        <source>{file} is larger than {size} MB and was left out.</source>
        <translation>{file} ist größer als {size} MB und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>{file} is locked with a password.</source>
        <translation>{file} ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>{file} is of a kind that can&apos;t be read.</source>
        <translation>{file} ist von einer Art, die sich nicht lesen lässt.</translation>
    </message>
    <message>
        <source>{file} is somebody&apos;s desk already.</source>
        <translation>{file} ist schon der Schreibtisch von jemandem.</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be written ({why}).</source>
        <translation>In {folder} kann nicht geschrieben werden ({why}).</translation>
    </message>
    <message>
        <source>{kind} has no setting “{key}”.</source>
        <translation>{kind} hat keine Einstellung „{key}“.</translation>
    </message>
    <message>
        <source>{message}.</source>
        <translation>{message}.</translation>
    </message>
    <message>
        <source>{name} answered with an error ({status}).</source>
        <translation>{name} antwortete mit einem Fehler ({status}).</translation>
    </message>
    <message>
        <source>{name} asked not to be read so often.</source>
        <translation>{name} bat darum, nicht so oft gelesen zu werden.</translation>
    </message>
    <message>
        <source>{name} asked to be left alone until {until:%Y-%m-%d %H:%M}.</source>
        <translation>{name} möchte bis {until:%Y-%m-%d %H:%M} in Ruhe gelassen werden.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be reached.</source>
        <translation>{name} ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be used: {why}.</source>
        <translation>{name} lässt sich nicht benutzen: {why}.</translation>
    </message>
    <message>
        <source>{name} could not prove who it is, so nothing was read.</source>
        <translation>{name} konnte sich nicht ausweisen, darum wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>{name} does not work on a {day:%A}.</source>
        <translation>{name} arbeitet am {day:%A} nicht.</translation>
    </message>
    <message>
        <source>{name} had not finished its answer after {seconds} seconds.</source>
        <translation>{name} war nach {seconds} Sekunden mit der Antwort nicht fertig.</translation>
    </message>
    <message>
        <source>{name} has only {minutes} minutes left to answer after {clock}.</source>
        <translation>{name} hat nach {clock} nur noch {minutes} Minuten zum Antworten.</translation>
    </message>
    <message>
        <source>{name} is a web page, not a feed.</source>
        <translation>{name} ist eine Webseite, kein Feed.</translation>
    </message>
    <message>
        <source>{name} is among your communities already.</source>
        <translation>{name} gehört schon zu deinen Communitys.</translation>
    </message>
    <message>
        <source>{name} is away that day.</source>
        <translation>{name} ist an dem Tag abwesend.</translation>
    </message>
    <message>
        <source>{name} is closed.</source>
        <translation>{name} ist geschlossen.</translation>
    </message>
    <message>
        <source>{name} is gone for good.</source>
        <translation>{name} ist endgültig weg.</translation>
    </message>
    <message>
        <source>{name} is larger than 1 MB.</source>
        <translation>{name} ist größer als 1 MB.</translation>
    </message>
    <message>
        <source>{name} is not a text file in UTF-8.</source>
        <translation>{name} ist keine Textdatei in UTF-8.</translation>
    </message>
    <message>
        <source>{name} is not open to everybody.</source>
        <translation>{name} ist nicht für alle offen.</translation>
    </message>
    <message>
        <source>{name} sends every reader from one address to the next, without end.</source>
        <translation>{name} schickt alle von einer Adresse zur nächsten, ohne Ende.</translation>
    </message>
    <message>
        <source>{name} sends its readers to an address inside your own network, and was not followed.</source>
        <translation>{name} schickt alle zu einer Adresse in deinem eigenen Netz; ihr wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>{name} sends more than {size}, and reading stopped there.</source>
        <translation>{name} schickt mehr als {size}, dort endete das Lesen.</translation>
    </message>
    <message>
        <source>{name} was reached and gave no whole answer.</source>
        <translation>{name} war zu erreichen und gab keine ganze Antwort.</translation>
    </message>
    <message>
        <source>{name} was read less than a minute ago, and does not want to be asked more often.</source>
        <translation>{name} wurde vor weniger als einer Minute gelesen und möchte nicht öfter gefragt werden.</translation>
    </message>
    <message>
        <source>{n} open question(s), the first: “{first}”</source>
        <translation>{n} offene Frage(n), die erste: „{first}“</translation>
    </message>
    <message>
        <source>{path} can&apos;t be made or written ({why}).</source>
        <translation>{path} lässt sich nicht anlegen oder beschreiben ({why}).</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read ({why}).</source>
        <translation>{path} lässt sich nicht lesen ({why}).</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read or written just now ({why}).</source>
        <translation>{path} lässt sich gerade nicht lesen oder schreiben ({why}).</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>{path} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written ({why}).</source>
        <translation>{path} lässt sich nicht schreiben ({why}).</translation>
    </message>
    <message>
        <source>{path} has a mistake in line {line}: {reason}.</source>
        <translation>{path} hat in Zeile {line} einen Fehler: {reason}.</translation>
    </message>
    <message>
        <source>{path} is damaged and was left as it is.</source>
        <translation>{path} ist beschädigt und blieb, wie es ist.</translation>
    </message>
    <message>
        <source>{path} is larger than {mb} MB.</source>
        <translation>{path} ist größer als {mb} MB.</translation>
    </message>
    <message>
        <source>{path} is no folder.</source>
        <translation>{path} ist kein Ordner.</translation>
    </message>
    <message>
        <source>{path} is not a text file in UTF-8.</source>
        <translation>{path} ist keine Textdatei in UTF-8.</translation>
    </message>
    <message>
        <source>{path} is not among your repositories.</source>
        <translation>{path} ist nicht unter deinen Repositorys.</translation>
    </message>
    <message>
        <source>{path} is not there.</source>
        <translation>{path} ist nicht da.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} ist schon da.</translation>
    </message>
    <message>
        <source>{path} lies on a network drive ({kind}), where such a file can break.</source>
        <translation>{path} liegt auf einem Netzlaufwerk ({kind}), wo so eine Datei kaputtgehen kann.</translation>
    </message>
    <message>
        <source>{path} names no StylesPath.</source>
        <translation>{path} nennt keinen StylesPath.</translation>
    </message>
    <message>
        <source>{path} sets something of a rule {rule} that is not there.</source>
        <translation>{path} stellt etwas an einer Regel {rule} ein, die es nicht gibt.</translation>
    </message>
    <message>
        <source>{path} was built by other steps than this Advocate knows (step {no}).</source>
        <translation>{path} entstand in anderen Schritten, als dieses Advocate kennt (Schritt {no}).</translation>
    </message>
    <message>
        <source>{path} was made by a newer Advocate.</source>
        <translation>{path} stammt von einem neueren Advocate.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {reason}.</source>
        <translation>{path}, Zeile {line}: {reason}.</translation>
    </message>
    <message>
        <source>{site} answered with an error ({status}).</source>
        <translation>{site} antwortete mit einem Fehler ({status}).</translation>
    </message>
    <message>
        <source>{site} answered with something else than expected.</source>
        <translation>{site} antwortete mit etwas anderem als erwartet.</translation>
    </message>
    <message>
        <source>{site} answers no more for now.</source>
        <translation>{site} antwortet vorläufig nicht mehr.</translation>
    </message>
    <message>
        <source>{site} answers no more for the moment.</source>
        <translation>{site} antwortet im Moment nicht mehr.</translation>
    </message>
    <message>
        <source>{site} knows nobody called {name}.</source>
        <translation>{site} kennt niemanden mit dem Namen {name}.</translation>
    </message>
    <message>
        <source>{site} shows no answers of the profile {number}.</source>
        <translation>{site} zeigt keine Antworten des Profils {number}.</translation>
    </message>
    <message>
        <source>{url} is among your sources already.</source>
        <translation>{url} ist schon unter deinen Quellen.</translation>
    </message>
    <message>
        <source>“{address}” can&apos;t be the address of a LanguageTool server.</source>
        <translation>„{address}“ kann nicht die Adresse eines LanguageTool-Servers sein.</translation>
    </message>
    <message>
        <source>“{address}” is no address that a browser opens.</source>
        <translation>„{address}“ ist keine Adresse, die ein Browser öffnet.</translation>
    </message>
    <message>
        <source>“{address}” is not an e-mail address.</source>
        <translation>„{address}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a Git repository.</source>
        <translation>„{address}“ ist nicht die Adresse eines Git-Repositorys.</translation>
    </message>
    <message>
        <source>“{address}” is not the address of a feed.</source>
        <translation>„{address}“ ist nicht die Adresse eines Feeds.</translation>
    </message>
    <message>
        <source>“{folder}” is not a folder inside the blog.</source>
        <translation>„{folder}“ ist kein Ordner im Blog.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be the name of a branch.</source>
        <translation>„{name}“ kann kein Name eines Branches sein.</translation>
    </message>
    <message>
        <source>“{name}” is no name on GitHub.</source>
        <translation>„{name}“ ist kein Name auf GitHub.</translation>
    </message>
    <message>
        <source>“{name}” is no profile on Stack Exchange.</source>
        <translation>„{name}“ ist kein Profil auf Stack Exchange.</translation>
    </message>
    <message>
        <source>“{name}” is not a site generator that Advocate can write for.</source>
        <translation>„{name}“ ist kein Website-Generator, für den Advocate schreiben kann.</translation>
    </message>
    <message>
        <source>“{name}” is not a time zone.</source>
        <translation>„{name}“ ist keine Zeitzone.</translation>
    </message>
    <message>
        <source>“{pattern}” can&apos;t be the address of a post.</source>
        <translation>„{pattern}“ kann nicht die Adresse eines Beitrags sein.</translation>
    </message>
    <message>
        <source>“{text}” are no work hours.</source>
        <translation>„{text}“ ist keine Arbeitszeit.</translation>
    </message>
    <message>
        <source>“{text}” does not name a project.</source>
        <translation>„{text}“ benennt kein Projekt.</translation>
    </message>
    <message>
        <source>“{text}” does not name tags of DEV.</source>
        <translation>„{text}“ benennt keine Schlagwörter von DEV.</translation>
    </message>
    <message>
        <source>“{text}” does not name tags of Lobsters.</source>
        <translation>„{text}“ benennt keine Schlagwörter von Lobsters.</translation>
    </message>
    <message>
        <source>“{text}” does not name tags of Stack Exchange.</source>
        <translation>„{text}“ benennt keine Schlagwörter von Stack Exchange.</translation>
    </message>
    <message>
        <source>“{text}” is not a day.</source>
        <translation>„{text}“ ist kein Tag.</translation>
    </message>
    <message>
        <source>“{text}” is not the address of a forum.</source>
        <translation>„{text}“ ist nicht die Adresse eines Forums.</translation>
    </message>
    <message>
        <source>“{url}” is not an address that can be read.</source>
        <translation>„{url}“ ist keine Adresse, die sich lesen lässt.</translation>
    </message>
    <message>
        <source>“{word}” can’t be muted.</source>
        <translation>„{word}“ lässt sich nicht stummschalten.</translation>
    </message>
    <message>
        <source>“{word}” is not one word.</source>
        <translation>„{word}“ ist nicht ein einzelnes Wort.</translation>
    </message>
</context>
<context>
    <name>reason</name>
    <message>
        <source>a campaign of your workspace</source>
        <translation>eine Kampagne deines Arbeitsbereichs</translation>
    </message>
    <message>
        <source>further down: one campaign in five</source>
        <translation>weiter unten: eine Kampagne unter fünf</translation>
    </message>
    <message>
        <source>goes on from your post “{name}”</source>
        <translation>knüpft an deinen Beitrag „{name}“ an</translation>
    </message>
    <message>
        <source>like “{name}”, which you chose</source>
        <translation>wie „{name}“, das du gewählt hast</translation>
    </message>
    <message>
        <source>near to what one of your commits says</source>
        <translation>nahe an dem, was einer deiner Commits sagt</translation>
    </message>
    <message>
        <source>near to what {count} of your commits say</source>
        <translation>nahe an dem, was {count} deiner Commits sagen</translation>
    </message>
    <message>
        <source>near to your words: {words}</source>
        <translation>nahe an deinen Wörtern: {words}</translation>
    </message>
    <message>
        <source>nobody has answered yet</source>
        <translation>noch hat niemand geantwortet</translation>
    </message>
    <message>
        <source>still timely</source>
        <translation>noch aktuell</translation>
    </message>
    <message>
        <source>weak match, shown for variety</source>
        <translation>passt wenig, zur Abwechslung gezeigt</translation>
    </message>
    <message>
        <source>your answer to “{name}”</source>
        <translation>deine Antwort auf „{name}“</translation>
    </message>
    <message>
        <source>your document “{name}”</source>
        <translation>dein Dokument „{name}“</translation>
    </message>
    <message>
        <source>your paper “{name}”</source>
        <translation>dein Artikel „{name}“</translation>
    </message>
    <message>
        <source>your post “{name}”</source>
        <translation>dein Beitrag „{name}“</translation>
    </message>
    <message>
        <source>your pull request “{name}”</source>
        <translation>dein Pull-Request „{name}“</translation>
    </message>
    <message>
        <source>your words: {words}</source>
        <translation>deine Wörter: {words}</translation>
    </message>
    <message>
        <source>{name}, which you starred</source>
        <translation>{name}, von dir mit Stern versehen</translation>
    </message>
    <message>
        <source>{words} · one of your commits</source>
        <translation>{words} · einer deiner Commits</translation>
    </message>
    <message>
        <source>{words} · {count} of your commits</source>
        <translation>{words} · {count} deiner Commits</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Rules that went quiet</source>
        <translation>Regeln, die verstummt sind</translation>
    </message>
    <message>
        <source>These rules went quiet</source>
        <translation>Diese Regeln sind verstummt</translation>
    </message>
    <message>
        <source>people kept what they found; in Write they say nothing any more</source>
        <translation>was sie fanden, wurde behalten; beim Schreiben sagen sie nichts mehr</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>A Discourse forum</source>
        <translation>Ein Discourse-Forum</translation>
    </message>
    <message>
        <source>A feed, a web address or a folder</source>
        <translation>Ein Feed, eine Webadresse oder ein Ordner</translation>
    </message>
    <message>
        <source>A search on Hacker News</source>
        <translation>Eine Suche auf Hacker News</translation>
    </message>
    <message>
        <source>Address of a feed, or folder of a Git repository</source>
        <translation>Adresse eines Feeds oder Ordner eines Git-Repositorys</translation>
    </message>
    <message>
        <source>Address of the forum, or of one category</source>
        <translation>Adresse des Forums oder einer Kategorie</translation>
    </message>
    <message>
        <source>Articles on DEV</source>
        <translation>Artikel auf DEV</translation>
    </message>
    <message>
        <source>Forums that everybody may read.</source>
        <translation>Foren, die alle lesen dürfen.</translation>
    </message>
    <message>
        <source>Its page on GitHub, GitLab, Codeberg or PyPI, or the name of a package on PyPI.</source>
        <translation>Seine Seite auf GitHub, GitLab, Codeberg oder PyPI oder der Name eines Pakets auf PyPI.</translation>
    </message>
    <message>
        <source>Lobsters</source>
        <translation>Lobsters</translation>
    </message>
    <message>
        <source>Of a repository only commit messages of yours are read, never the code.</source>
        <translation>Aus einem Repository werden nur deine Commit-Nachrichten gelesen, nie der Code.</translation>
    </message>
    <message>
        <source>One source for each tag.</source>
        <translation>Eine Quelle für jedes Schlagwort.</translation>
    </message>
    <message>
        <source>One source for each tag: its questions without an accepted or upvoted answer.</source>
        <translation>Eine Quelle für jedes Schlagwort: seine Fragen ohne angenommene oder hochgestufte Antwort.</translation>
    </message>
    <message>
        <source>Open questions on Stack Exchange</source>
        <translation>Offene Fragen auf Stack Exchange</translation>
    </message>
    <message>
        <source>Releases of a project</source>
        <translation>Veröffentlichungen eines Projekts</translation>
    </message>
    <message>
        <source>Stories that have all of them.</source>
        <translation>Beiträge, in denen alle vorkommen.</translation>
    </message>
    <message>
        <source>Stories that have any of them; leave it empty for all that is new.</source>
        <translation>Beiträge, die eines davon haben; lass es leer für alles Neue.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Das Projekt</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>endgültig weg</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>one topic</source>
        <translation>ein Thema</translation>
    </message>
    <message>
        <source>read {0}</source>
        <translation>gelesen {0}</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>bald</translation>
    </message>
    <message>
        <source>{0} topics</source>
        <translation>{0} Themen</translation>
    </message>
    <message>
        <source>{0} · nothing there now.</source>
        <translation>{0} · gerade ist dort nichts.</translation>
    </message>
    <message>
        <source>{0} · {1}. The newest: “{2}”</source>
        <translation>{0} · {1}. Das neueste: „{2}“</translation>
    </message>
    <message>
        <source>{0}, next {1}</source>
        <translation>{0}, wieder {1}</translation>
    </message>
    <message>
        <source>{0}, {1} without an answer</source>
        <translation>{0}, {1} ohne Antwort</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d</source>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <translation>ddd d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>today {0}</source>
        <translation>heute {0}</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>{0} days ago</source>
        <translation>vor {0} Tagen</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation>vor {0} h</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>vor {0} min</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>1 post on its way this week</source>
        <translation>1 Beitrag diese Woche unterwegs</translation>
    </message>
    <message>
        <source>Give it a new slot, or take it back.</source>
        <translation>Gib ihm einen neuen Termin oder zieh ihn zurück.</translation>
    </message>
    <message>
        <source>Look at it in the calendar and decide.</source>
        <translation>Sieh ihn dir im Kalender an und entscheide.</translation>
    </message>
    <message>
        <source>Since {0}</source>
        <translation>Seit {0}</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>approved by {0}</source>
        <translation>freigegeben von {0}</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>changes asked</source>
        <translation>Änderungen erbeten</translation>
    </message>
    <message>
        <source>edited {0}</source>
        <translation>bearbeitet {0}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht dich</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>wished {0}</source>
        <translation>gewünscht {0}</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>{0} posts on their way this week</source>
        <translation>{0} Beiträge diese Woche unterwegs</translation>
    </message>
</context>
<context>
    <name>topics</name>
    <message>
        <source>A few words are enough to begin with. They stay on this laptop.</source>
        <translation>Für den Anfang reichen ein paar Wörter. Sie bleiben auf diesem Laptop.</translation>
    </message>
    <message>
        <source>Add a feed that you read, or a Git repository with your own work.</source>
        <translation>Füge einen Feed hinzu, den du liest, oder ein Git-Repository mit deiner eigenen Arbeit.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Add what you know</source>
        <translation>Sag, was du kannst</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Begin a campaign</source>
        <translation>Kampagne beginnen</translation>
    </message>
    <message>
        <source>Begin the campaign</source>
        <translation>Die Kampagne beginnen</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Everybody here sees it among their topics: an invitation, never an order.</source>
        <translation>Alle hier sehen sie unter ihren Themen: eine Einladung, nie ein Auftrag.</translation>
    </message>
    <message>
        <source>How long it runs</source>
        <translation>Wie lange sie läuft</translation>
    </message>
    <message>
        <source>How well it suits you</source>
        <translation>Wie gut es zu dir passt</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>In common: {0}</source>
        <translation>Gemeinsam: {0}</translation>
    </message>
    <message>
        <source>Keep the idea</source>
        <translation>Die Idee behalten</translation>
    </message>
    <message>
        <source>My work</source>
        <translation>Meine Arbeit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New topics come with the next reading of your sources.</source>
        <translation>Neue Themen kommen mit dem nächsten Lesen deiner Quellen.</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Neues</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Read the sources now</source>
        <translation>Die Quellen jetzt lesen</translation>
    </message>
    <message>
        <source>Reading your sources: {0} of {1}</source>
        <translation>Deine Quellen werden gelesen: {0} von {1}</translation>
    </message>
    <message>
        <source>Reading your sources…</source>
        <translation>Deine Quellen werden gelesen…</translation>
    </message>
    <message>
        <source>Say what you know, and topics that suit you are looked for.</source>
        <translation>Sag, was du kannst, dann werden Themen gesucht, die zu dir passen.</translation>
    </message>
    <message>
        <source>The first line is its title. The rest can say what you remember of it.</source>
        <translation>Die erste Zeile ist ihr Titel. Der Rest kann sagen, was du davon noch weißt.</translation>
    </message>
    <message>
        <source>Topics need a place to come from.</source>
        <translation>Themen müssen irgendwoher kommen.</translation>
    </message>
    <message>
        <source>What it is about, in a few sentences</source>
        <translation>Worum es geht, in ein paar Sätzen</translation>
    </message>
    <message>
        <source>What would you like to write about?</source>
        <translation>Worüber würdest du gern schreiben?</translation>
    </message>
    <message>
        <source>Write down an idea</source>
        <translation>Idee aufschreiben</translation>
    </message>
    <message>
        <source>You have looked at all of them.</source>
        <translation>Du hast alle angesehen.</translation>
    </message>
    <message>
        <source>asked by {0}</source>
        <translation>gefragt von {0}</translation>
    </message>
    <message>
        <source>by words alone</source>
        <translation>nach Wörtern allein</translation>
    </message>
    <message>
        <source>by words and meaning</source>
        <translation>nach Wörtern und Bedeutung</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>news</source>
        <translation>Neues</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>eine Antwort</translation>
    </message>
    <message>
        <source>one more source</source>
        <translation>noch eine Quelle</translation>
    </message>
    <message>
        <source>one of your commits</source>
        <translation>einer deiner Commits</translation>
    </message>
    <message>
        <source>one view</source>
        <translation>einmal angesehen</translation>
    </message>
    <message>
        <source>open end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>suits you better than {0} % of the topics</source>
        <translation>passt besser zu dir als {0} % der Themen</translation>
    </message>
    <message>
        <source>your idea</source>
        <translation>deine Idee</translation>
    </message>
    <message>
        <source>your work in {0}</source>
        <translation>deine Arbeit an {0}</translation>
    </message>
    <message>
        <source>{0} answers</source>
        <translation>{0} Antworten</translation>
    </message>
    <message>
        <source>{0} can’t be read: {1}</source>
        <translation>{0} lässt sich nicht lesen: {1}</translation>
    </message>
    <message>
        <source>{0} fresh · say what you know</source>
        <translation>{0} neu · sag, was du kannst</translation>
    </message>
    <message>
        <source>{0} fresh, ranked for you</source>
        <translation>{0} neu, für dich geordnet</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>{0} more sources</source>
        <translation>{0} weitere Quellen</translation>
    </message>
    <message>
        <source>{0} of your commits</source>
        <translation>{0} deiner Commits</translation>
    </message>
    <message>
        <source>{0} sources can’t be read: {1}.</source>
        <translation>{0} Quellen lassen sich nicht lesen: {1}.</translation>
    </message>
    <message>
        <source>{0} views</source>
        <translation>{0}-mal angesehen</translation>
    </message>
    <message>
        <source>{0} weeks</source>
        <translation>{0} Wochen</translation>
    </message>
</context>
<context>
    <name>version</name>
    <message>
        <source>before going back</source>
        <translation>vor dem Zurückgehen</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>eingereicht</translation>
    </message>
    <message>
        <source>while writing</source>
        <translation>beim Schreiben</translation>
    </message>
</context>
<context>
    <name>write</name>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n zu verbessern</numerusform>
            <numerusform>%n zu verbessern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>It waits for a lead to look at it.</source>
        <translation>Es wartet darauf, dass die Leitung es ansieht.</translation>
    </message>
    <message>
        <source>It waits for a look: approve it yourself under Review.</source>
        <translation>Es wartet auf einen Blick: Gib es in der Freigabe selbst frei.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Why you keep it; Enter keeps it</source>
        <translation>Warum es so bleibt; Enter behält es</translation>
    </message>
    <message>
        <source>With {0} for review.</source>
        <translation>Bei {0} zur Freigabe.</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>changes asked</source>
        <translation>Änderungen erbeten</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>edited since</source>
        <translation>seitdem bearbeitet</translation>
    </message>
    <message>
        <source>edited {0}</source>
        <translation>bearbeitet {0}</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht dich</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>question {0} of {1}</source>
        <translation>Frage {0} von {1}</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waiting since {0}</source>
        <translation>wartet seit {0}</translation>
    </message>
    <message>
        <source>wished {0}</source>
        <translation>gewünscht {0}</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
</context>
</TS>
