-- The workspace: what an organisation shares. Alone it is a file beside the desk. Times are whole microseconds since 1970, UTC; ids 32 hex digits.
-- clock(), ahead(seconds) and sha256(text or blob) are registered by the application: a plain shell cannot write here.
CREATE TABLE workspace (
  only_row INTEGER PRIMARY KEY DEFAULT 1 CHECK (only_row = 1), name TEXT NOT NULL, employer TEXT NOT NULL DEFAULT '',
  four_eyes INTEGER NOT NULL DEFAULT 0 CHECK (four_eyes IN (0, 1)), promised_minutes INTEGER NOT NULL DEFAULT 240 CHECK (promised_minutes > 0)) STRICT;

CREATE TABLE person (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, zone TEXT NOT NULL, country TEXT NOT NULL DEFAULT '', region TEXT NOT NULL DEFAULT '', hours TEXT NOT NULL,
  about TEXT NOT NULL DEFAULT '', email TEXT NOT NULL DEFAULT '', lead INTEGER NOT NULL DEFAULT 0 CHECK (lead IN (0, 1))) STRICT;
CREATE TABLE leave (
  person_id TEXT NOT NULL REFERENCES person, first TEXT NOT NULL, last TEXT NOT NULL CHECK (last >= first), PRIMARY KEY (person_id, first, last)) STRICT;

CREATE TABLE campaign (id TEXT PRIMARY KEY, name TEXT NOT NULL, text TEXT NOT NULL DEFAULT '', until INTEGER, by_id TEXT NOT NULL REFERENCES person, at INTEGER NOT NULL) STRICT;

CREATE TABLE account (
  id TEXT PRIMARY KEY, channel TEXT NOT NULL, name TEXT NOT NULL CHECK (name <> ''), settings TEXT NOT NULL, owner_id TEXT REFERENCES person,
  safety TEXT NOT NULL CHECK (safety IN ('keyed', 'lookup', 'none')), gap_minutes INTEGER NOT NULL DEFAULT 60 CHECK (gap_minutes >= 0),
  lease_seconds REAL NOT NULL DEFAULT 45, settle_seconds REAL NOT NULL DEFAULT 30, problem TEXT NOT NULL DEFAULT '', closed_at INTEGER) STRICT;
CREATE UNIQUE INDEX account_name ON account (name) WHERE closed_at IS NULL;

---------------------------------------------------------------------------------------------------------------- content
CREATE TABLE picture (sha256 BLOB PRIMARY KEY, data BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TRIGGER picture_hash BEFORE INSERT ON picture WHEN NEW.sha256 <> sha256(NEW.data) BEGIN SELECT raise(ABORT, 'revision.hash'); END;

CREATE TABLE post (
  id TEXT PRIMARY KEY, author_id TEXT NOT NULL REFERENCES person, genre TEXT NOT NULL DEFAULT '', created_at INTEGER NOT NULL, withdrawn_at INTEGER,
  UNIQUE (id, author_id)) STRICT;

-- `document` is the canonical form (RFC 8785): title, Markdown, variants, channels, pictures by hash. The wished slot travels beside it.
CREATE TABLE revision (
  id TEXT PRIMARY KEY, post_id TEXT NOT NULL, author_id TEXT NOT NULL, no INTEGER NOT NULL CHECK (no > 0), title TEXT NOT NULL, document TEXT NOT NULL CHECK (json_valid(document)),
  content_sha256 BLOB NOT NULL CHECK (length(content_sha256) = 32), checks TEXT NOT NULL DEFAULT '{}', wished_at INTEGER CHECK (wished_at % 900000000 = 0), submitted_at INTEGER NOT NULL,
  FOREIGN KEY (post_id, author_id) REFERENCES post (id, author_id),
  UNIQUE (post_id, no), UNIQUE (id, post_id, author_id, content_sha256)) STRICT;
CREATE INDEX revision_newest ON revision (submitted_at DESC);
CREATE INDEX revision_of_author ON revision (author_id, submitted_at DESC);

-- `seq` says what came last, whatever the clocks said
CREATE TABLE review (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, revision_id TEXT NOT NULL, post_id TEXT NOT NULL, author_id TEXT NOT NULL, content_sha256 BLOB NOT NULL,
  reviewer_id TEXT NOT NULL REFERENCES person, verdict TEXT NOT NULL CHECK (verdict IN ('approved', 'changes', 'revoked')), note TEXT NOT NULL DEFAULT '', at INTEGER NOT NULL,
  FOREIGN KEY (revision_id, post_id, author_id, content_sha256) REFERENCES revision (id, post_id, author_id, content_sha256),
  UNIQUE (id, revision_id, post_id, author_id, content_sha256, verdict)) STRICT;
CREATE INDEX review_of_revision ON review (revision_id, seq DESC);
CREATE INDEX review_of_post ON review (post_id, seq);

-- selectors as in the W3C Web Annotation Data Model: the quote with its surroundings, and the position in the Markdown (code points)
CREATE TABLE comment (
  id TEXT PRIMARY KEY, revision_id TEXT NOT NULL REFERENCES revision, by_id TEXT NOT NULL REFERENCES person, body TEXT NOT NULL CHECK (body <> ''),
  quote TEXT NOT NULL DEFAULT '', prefix TEXT NOT NULL DEFAULT '', suffix TEXT NOT NULL DEFAULT '', start_at INTEGER, end_at INTEGER, at INTEGER NOT NULL) STRICT;
CREATE INDEX comment_of_revision ON comment (revision_id, at);

-- the review queue, kept by triggers so that it never scans history
CREATE TABLE waiting (post_id TEXT PRIMARY KEY REFERENCES post, revision_id TEXT NOT NULL REFERENCES revision, submitted_at INTEGER NOT NULL) STRICT;
CREATE INDEX waiting_longest ON waiting (submitted_at);

--------------------------------------------------------------------------------------------------------------- delivery
CREATE TABLE delivery (
  id TEXT PRIMARY KEY,                                                  -- is also the key on every attempt
  revision_id TEXT NOT NULL, post_id TEXT NOT NULL, author_id TEXT NOT NULL, content_sha256 BLOB NOT NULL,
  approval_id TEXT NOT NULL, approval_verdict TEXT NOT NULL DEFAULT 'approved' CHECK (approval_verdict = 'approved'),
  account_id TEXT NOT NULL REFERENCES account, slug TEXT NOT NULL CHECK (slug <> ''),
  state TEXT NOT NULL DEFAULT 'scheduled', due_at INTEGER NOT NULL CHECK (due_at % 900000000 = 0), next_try_at INTEGER NOT NULL, tries INTEGER NOT NULL DEFAULT 0,
  fence INTEGER NOT NULL DEFAULT 0, worker TEXT, lease_until INTEGER, settle_until INTEGER, sent_as INTEGER,
  remote_id TEXT, remote_url TEXT, receipt TEXT NOT NULL DEFAULT '{}', published_at INTEGER, problem TEXT NOT NULL DEFAULT '', updated_at INTEGER NOT NULL,
  FOREIGN KEY (approval_id, revision_id, post_id, author_id, content_sha256, approval_verdict)     -- no approval, no delivery
    REFERENCES review (id, revision_id, post_id, author_id, content_sha256, verdict)) STRICT;
CREATE UNIQUE INDEX once_per_account ON delivery (post_id, account_id) WHERE state <> 'withdrawn';
-- whole, not partial: SQLite does not see that state = 'scheduled' lies within a partial index of several states
CREATE INDEX delivery_state ON delivery (state, next_try_at);
CREATE INDEX delivery_of_account ON delivery (account_id, state);
CREATE INDEX delivery_of_post ON delivery (post_id);
CREATE INDEX delivery_calendar ON delivery (due_at);
CREATE INDEX delivery_of_author ON delivery (author_id, due_at DESC);

-- when each runner was last heard of
CREATE TABLE beat (worker TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;

-- evidence, written before the call that it speaks of
CREATE TABLE attempt (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, delivery_id TEXT NOT NULL REFERENCES delivery, fence INTEGER NOT NULL, step TEXT NOT NULL, worker TEXT NOT NULL, detail TEXT NOT NULL DEFAULT '', at INTEGER NOT NULL,
  UNIQUE (delivery_id, fence, step, worker)) STRICT;

CREATE TABLE delivery_step (from_state TEXT NOT NULL, to_state TEXT NOT NULL, hat TEXT NOT NULL, PRIMARY KEY (from_state, to_state, hat)) STRICT, WITHOUT ROWID;
INSERT INTO delivery_step VALUES
 ('scheduled','scheduled','person'),('scheduled','withdrawn','person'),('claimed','withdrawn','person'),('failed','withdrawn','person'),('failed','scheduled','person'),
 ('needs_attention','published','person'),('needs_attention','scheduled','person'),('needs_attention','withdrawn','person'),
 ('scheduled','claimed','runner'),('scheduled','scheduled','runner'),('scheduled','needs_attention','runner'),('claimed','scheduled','runner'),('claimed','sending','runner'),
 ('claimed','needs_attention','runner'),
 ('sending','published','runner'),('sending','scheduled','runner'),('sending','failed','runner'),('sending','needs_attention','runner'),('sending','checking','runner'),
 ('checking','checking','runner'),('checking','published','runner'),('checking','scheduled','runner'),('checking','needs_attention','runner'),
 ('needs_attention','published','runner');

----------------------------------------------------------------------------------------------------------------- guards
CREATE TRIGGER revision_guard BEFORE INSERT ON revision BEGIN
  SELECT raise(ABORT, 'post.withdrawn') WHERE EXISTS (SELECT 1 FROM post WHERE id = NEW.post_id AND withdrawn_at IS NOT NULL);
  SELECT raise(ABORT, 'revision.hash') WHERE NEW.content_sha256 <> sha256(NEW.document);
  SELECT raise(ABORT, 'revision.title') WHERE NEW.title IS NOT json_extract(NEW.document, '$.title');
  SELECT raise(ABORT, 'review.old-revision') WHERE NEW.no <> 1 + coalesce((SELECT max(no) FROM revision WHERE post_id = NEW.post_id), 0);
  SELECT raise(ABORT, 'post.being-sent') WHERE EXISTS (SELECT 1 FROM delivery WHERE post_id = NEW.post_id AND state IN ('sending', 'checking'));
END;
CREATE TRIGGER revision_replaces AFTER INSERT ON revision BEGIN
  UPDATE delivery SET state = 'withdrawn', fence = fence + 1, lease_until = NULL, updated_at = clock(), problem = 'replaced' WHERE post_id = NEW.post_id AND state IN ('scheduled', 'claimed', 'failed');
  DELETE FROM waiting WHERE post_id = NEW.post_id;
  INSERT INTO waiting VALUES (NEW.post_id, NEW.id, NEW.submitted_at);
END;

CREATE TRIGGER review_guard BEFORE INSERT ON review BEGIN
  SELECT raise(ABORT, 'post.withdrawn') WHERE EXISTS (SELECT 1 FROM post WHERE id = NEW.post_id AND withdrawn_at IS NOT NULL);
  SELECT raise(ABORT, 'review.old-revision') WHERE EXISTS
    (SELECT 1 FROM revision r JOIN revision n ON n.post_id = r.post_id WHERE r.id = NEW.revision_id AND n.no > r.no);
  SELECT raise(ABORT, 'review.decided') WHERE NEW.verdict = 'approved' AND
    (SELECT verdict FROM review WHERE revision_id = NEW.revision_id ORDER BY seq DESC LIMIT 1) = 'approved';
  SELECT raise(ABORT, 'review.four-eyes') WHERE NEW.verdict = 'approved' AND NEW.reviewer_id = NEW.author_id AND (SELECT four_eyes FROM workspace);
  SELECT raise(ABORT, 'review.not-a-lead') WHERE NEW.reviewer_id <> NEW.author_id AND NOT (SELECT lead FROM person WHERE id = NEW.reviewer_id);
END;
CREATE TRIGGER review_decides AFTER INSERT ON review BEGIN
  UPDATE delivery SET state = 'withdrawn', fence = fence + 1, lease_until = NULL, updated_at = clock(), problem = NEW.verdict
   WHERE revision_id = NEW.revision_id AND state IN ('scheduled', 'claimed', 'failed') AND NEW.verdict <> 'approved';
  DELETE FROM waiting WHERE post_id = NEW.post_id;
  -- a word taken back leaves the revision waiting as before, unless something of the post is out or on its way
  INSERT INTO waiting SELECT post_id, id, submitted_at FROM revision WHERE id = NEW.revision_id AND NEW.verdict = 'revoked'
     AND NOT EXISTS (SELECT 1 FROM delivery WHERE post_id = NEW.post_id AND state <> 'withdrawn');
END;

CREATE TRIGGER post_guard BEFORE UPDATE ON post BEGIN
  SELECT raise(ABORT, 'kept.for-good') WHERE (NEW.id, NEW.author_id, NEW.created_at) IS NOT (OLD.id, OLD.author_id, OLD.created_at);
  SELECT raise(ABORT, 'post.withdrawn') WHERE OLD.withdrawn_at IS NOT NULL;
  SELECT raise(ABORT, 'post.being-sent') WHERE EXISTS (SELECT 1 FROM delivery WHERE post_id = NEW.id AND state IN ('sending', 'checking'));
END;
CREATE TRIGGER post_withdraws AFTER UPDATE OF withdrawn_at ON post WHEN NEW.withdrawn_at IS NOT NULL BEGIN
  UPDATE delivery SET state = 'withdrawn', fence = fence + 1, lease_until = NULL, updated_at = clock(), problem = 'withdrawn' WHERE post_id = NEW.id AND state IN ('scheduled', 'claimed', 'failed', 'needs_attention');
  DELETE FROM waiting WHERE post_id = NEW.id;
END;

CREATE TRIGGER delivery_made BEFORE INSERT ON delivery BEGIN
  SELECT raise(ABORT, 'delivery.step') WHERE NEW.state <> 'scheduled' OR NEW.fence <> 0 OR NEW.tries <> 0 OR NEW.next_try_at < NEW.due_at OR NEW.published_at IS NOT NULL;
  SELECT raise(ABORT, 'post.withdrawn') WHERE EXISTS (SELECT 1 FROM post WHERE id = NEW.post_id AND withdrawn_at IS NOT NULL);
  SELECT raise(ABORT, 'review.old-revision') WHERE EXISTS
    (SELECT 1 FROM revision r JOIN revision n ON n.post_id = r.post_id WHERE r.id = NEW.revision_id AND n.no > r.no);
  SELECT raise(ABORT, 'delivery.not-approved') WHERE NEW.approval_id IS NOT (SELECT id FROM review WHERE revision_id = NEW.revision_id ORDER BY seq DESC LIMIT 1);
  SELECT raise(ABORT, 'delivery.once') WHERE EXISTS (SELECT 1 FROM delivery WHERE post_id = NEW.post_id AND account_id = NEW.account_id AND state <> 'withdrawn');
  SELECT raise(ABORT, 'account.closed') WHERE (SELECT closed_at FROM account WHERE id = NEW.account_id) IS NOT NULL;
  SELECT raise(ABORT, 'delivery.not-yours') WHERE EXISTS (SELECT 1 FROM account WHERE id = NEW.account_id AND owner_id <> NEW.author_id);
  SELECT raise(ABORT, 'delivery.not-there') WHERE NOT EXISTS
    (SELECT 1 FROM revision r, json_each(r.document, '$.channels') c WHERE r.id = NEW.revision_id AND c.value ->> 'account' = NEW.account_id);
END;
CREATE TRIGGER delivery_guard BEFORE UPDATE ON delivery BEGIN
  SELECT raise(ABORT, 'delivery.step') WHERE NOT EXISTS (SELECT 1 FROM delivery_step WHERE from_state = OLD.state AND to_state = NEW.state);
  -- a claim raises the fence, and so does a withdrawal: the claim that it met can no longer begin to send
  SELECT raise(ABORT, 'delivery.stale') WHERE NEW.fence < OLD.fence OR (NEW.state IN ('claimed', 'withdrawn') AND NEW.fence <> OLD.fence + 1);
  SELECT raise(ABORT, 'delivery.frozen') WHERE
    (NEW.id, NEW.revision_id, NEW.post_id, NEW.author_id, NEW.content_sha256, NEW.approval_id, NEW.approval_verdict, NEW.account_id, NEW.slug)
    IS NOT (OLD.id, OLD.revision_id, OLD.post_id, OLD.author_id, OLD.content_sha256, OLD.approval_id, OLD.approval_verdict, OLD.account_id, OLD.slug);
  SELECT raise(ABORT, 'delivery.frozen') WHERE OLD.sent_as IS NOT NULL AND NEW.sent_as IS NOT OLD.sent_as;
  SELECT raise(ABORT, 'delivery.frozen') WHERE NEW.state IN ('claimed', 'sending') AND NEW.due_at <> OLD.due_at;
  SELECT raise(ABORT, 'delivery.not-approved') WHERE NEW.state = 'sending' AND OLD.approval_id IS NOT
    (SELECT id FROM review WHERE revision_id = OLD.revision_id ORDER BY seq DESC LIMIT 1);
END;
CREATE TRIGGER account_closes BEFORE UPDATE OF closed_at ON account WHEN NEW.closed_at IS NOT NULL BEGIN
  SELECT raise(ABORT, 'account.in-use') WHERE EXISTS (SELECT 1 FROM delivery WHERE account_id = NEW.id AND state NOT IN ('published', 'withdrawn'));
END;
CREATE TRIGGER account_guard BEFORE UPDATE ON account BEGIN
  SELECT raise(ABORT, 'account.closed') WHERE OLD.closed_at IS NOT NULL AND NEW.closed_at IS NOT OLD.closed_at;
  SELECT raise(ABORT, 'kept.for-good') WHERE (NEW.id, NEW.channel, NEW.owner_id) IS NOT (OLD.id, OLD.channel, OLD.owner_id);
END;

CREATE TRIGGER picture_stays BEFORE UPDATE ON picture BEGIN SELECT raise(ABORT, 'kept.for-good'); END;
CREATE TRIGGER picture_kept BEFORE DELETE ON picture BEGIN SELECT raise(ABORT, 'kept.for-good'); END;
CREATE TRIGGER revision_stays BEFORE UPDATE ON revision BEGIN SELECT raise(ABORT, 'kept.for-good'); END;
CREATE TRIGGER revision_kept BEFORE DELETE ON revision BEGIN SELECT raise(ABORT, 'kept.for-good'); END;
CREATE TRIGGER review_stays BEFORE UPDATE ON review BEGIN SELECT raise(ABORT, 'kept.for-good'); END;
CREATE TRIGGER review_kept BEFORE DELETE ON review BEGIN SELECT raise(ABORT, 'kept.for-good'); END;
CREATE TRIGGER comment_stays BEFORE UPDATE ON comment BEGIN SELECT raise(ABORT, 'kept.for-good'); END;
CREATE TRIGGER comment_kept BEFORE DELETE ON comment BEGIN SELECT raise(ABORT, 'kept.for-good'); END;
CREATE TRIGGER attempt_stays BEFORE UPDATE ON attempt BEGIN SELECT raise(ABORT, 'kept.for-good'); END;
CREATE TRIGGER attempt_kept BEFORE DELETE ON attempt BEGIN SELECT raise(ABORT, 'kept.for-good'); END;
CREATE TRIGGER post_kept BEFORE DELETE ON post BEGIN SELECT raise(ABORT, 'kept.for-good'); END;
CREATE TRIGGER delivery_kept BEFORE DELETE ON delivery BEGIN SELECT raise(ABORT, 'kept.for-good'); END;
CREATE TRIGGER person_kept BEFORE DELETE ON person BEGIN SELECT raise(ABORT, 'kept.for-good'); END;
CREATE TRIGGER account_kept BEFORE DELETE ON account BEGIN SELECT raise(ABORT, 'kept.for-good'); END;

------------------------------------------------------------------------------------------------------------------ audit
-- hash = sha256(prev, digest): a concatenation of blobs is a text to SQLite, so it is cast back
CREATE TABLE audit (seq INTEGER PRIMARY KEY, prev BLOB NOT NULL UNIQUE, digest BLOB NOT NULL, hash BLOB NOT NULL UNIQUE) STRICT;
CREATE TABLE audit_text (seq INTEGER PRIMARY KEY REFERENCES audit, entry TEXT NOT NULL) STRICT;
CREATE TRIGGER audit_hash BEFORE INSERT ON audit WHEN NEW.hash <> sha256(CAST(NEW.prev || NEW.digest AS BLOB)) BEGIN SELECT raise(ABORT, 'kept.for-good'); END;
CREATE TRIGGER audit_stays BEFORE UPDATE ON audit BEGIN SELECT raise(ABORT, 'kept.for-good'); END;
CREATE TRIGGER audit_kept BEFORE DELETE ON audit BEGIN SELECT raise(ABORT, 'kept.for-good'); END;
CREATE TRIGGER audit_text_stays BEFORE UPDATE ON audit_text BEGIN SELECT raise(ABORT, 'kept.for-good'); END;
CREATE TRIGGER audit_text_kept BEFORE DELETE ON audit_text BEGIN SELECT raise(ABORT, 'kept.for-good'); END;
CREATE VIEW audit_entry AS SELECT entry FROM audit_text;
CREATE TRIGGER audit_write INSTEAD OF INSERT ON audit_entry BEGIN
  INSERT INTO audit (seq, prev, digest, hash)
  SELECT seq, prev, sha256(NEW.entry), sha256(CAST(prev || sha256(NEW.entry) AS BLOB)) FROM
    (SELECT 1 + coalesce(max(seq), 0) AS seq, coalesce((SELECT hash FROM audit ORDER BY seq DESC LIMIT 1), sha256('advocate audit v1')) AS prev FROM audit);
  INSERT INTO audit_text SELECT max(seq), NEW.entry FROM audit;
END;
CREATE TRIGGER log_post AFTER UPDATE OF withdrawn_at ON post WHEN NEW.withdrawn_at IS NOT NULL BEGIN
  INSERT INTO audit_entry VALUES (json_object('at', clock(), 'what', 'post withdrawn', 'post', NEW.id)); END;
CREATE TRIGGER log_revision AFTER INSERT ON revision BEGIN
  INSERT INTO audit_entry VALUES (json_object('at', clock(), 'what', 'submitted', 'revision', NEW.id, 'by', NEW.author_id, 'sha256', lower(hex(NEW.content_sha256)))); END;
CREATE TRIGGER log_review AFTER INSERT ON review BEGIN
  INSERT INTO audit_entry VALUES (json_object('at', clock(), 'what', NEW.verdict, 'revision', NEW.revision_id, 'by', NEW.reviewer_id, 'sha256', lower(hex(NEW.content_sha256)))); END;
CREATE TRIGGER log_account AFTER INSERT ON account BEGIN
  INSERT INTO audit_entry VALUES (json_object('at', clock(), 'what', 'account', 'account', NEW.id, 'channel', NEW.channel)); END;
CREATE TRIGGER log_delivery AFTER INSERT ON delivery BEGIN
  INSERT INTO audit_entry VALUES (json_object('at', clock(), 'what', 'scheduled', 'delivery', NEW.id, 'due', NEW.due_at)); END;
CREATE TRIGGER log_delivery_end AFTER UPDATE OF state, due_at ON delivery
 WHEN (NEW.state <> OLD.state AND NEW.state IN ('published', 'failed', 'needs_attention', 'withdrawn')) OR NEW.due_at <> OLD.due_at BEGIN
  INSERT INTO audit_entry VALUES (json_object('at', clock(), 'what', NEW.state, 'delivery', NEW.id, 'due', NEW.due_at, 'remote', NEW.remote_id)); END;
