PRAGMA application_id = 1347505218;
PRAGMA user_version = 4;
BEGIN TRANSACTION;
CREATE TABLE addresses (
    address TEXT PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO "addresses" VALUES('example.org/bridge',1);
CREATE TABLE articles (
    id INTEGER PRIMARY KEY AUTOINCREMENT,  -- never used twice: people write ids down
    title TEXT NOT NULL,
    authors TEXT NOT NULL,      -- JSON
    published TEXT,             -- ISO 8601
    site TEXT,
    language TEXT,
    url TEXT,
    caption TEXT,
    lead_image TEXT,
    description TEXT,
    tags TEXT NOT NULL,         -- JSON
    words INTEGER NOT NULL,
    length INTEGER NOT NULL,    -- code points
    fingerprint BLOB NOT NULL,
    capture INTEGER NOT NULL    -- version of what made it from its original; 0: unknown
) STRICT;
INSERT INTO "articles" VALUES(1,'The bridge','["Ada Lovelace"]','2024-05-01','The Paper','en','https://example.org/bridge',NULL,NULL,NULL,'[]',8,41,X'DEE69817385808F887223E54A852A7B3',1);
CREATE TABLE contents (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    text BLOB NOT NULL,
    markdown BLOB NOT NULL,
    blocks BLOB NOT NULL
) STRICT;
INSERT INTO "contents" VALUES(1,X'789CF32C5148CE2F2E513055482D2DCA2FD65128CE4855284ECC4CB15278D430C72FB52CB54821313D31334FEF51C35C006E1D112C',X'789CF32C5148CE2F2E513055482D2DCA2FD65128CE4855284ECC4CB15278D430C72FB52CB54821313D31334FEF51C35C006E1D112C',X'789C8B8E8ED5898E562A482C4A4C2F4A2CC850D231D031318C8D8D05006B9807F4');
CREATE TABLE dates (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    value TEXT,
    rule TEXT NOT NULL,
    extractor INTEGER NOT NULL,
    PRIMARY KEY (article_id, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE extractions (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    extractor INTEGER NOT NULL, -- 0: not read for evidence yet
    language TEXT,
    figures INTEGER NOT NULL,
    dates INTEGER NOT NULL,
    quotes INTEGER NOT NULL
) STRICT;
INSERT INTO "extractions" VALUES(1,1,'en',1,0,1);
CREATE TABLE figures (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    kind TEXT NOT NULL,
    value TEXT,
    low TEXT,
    high TEXT,
    unit TEXT,
    modifier TEXT NOT NULL,
    subject TEXT,
    rule TEXT NOT NULL,
    extractor INTEGER NOT NULL,
    PRIMARY KEY (article_id, place)
) STRICT, WITHOUT ROWID;
INSERT INTO "figures" VALUES(1,0,8,15,'money','5',NULL,NULL,'EUR','=',NULL,'digits',1);
CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE originals (
    id INTEGER PRIMARY KEY,     -- the highest of an article is its latest
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    captured INTEGER NOT NULL,  -- milliseconds since 1970, like all times here
    name TEXT,
    url TEXT,
    content_type TEXT,
    charset TEXT,
    part TEXT NOT NULL,
    digest BLOB NOT NULL,
    data BLOB NOT NULL
, etag TEXT, last_modified TEXT) STRICT;
INSERT INTO "originals" VALUES(1,1,1795373492519,'bridge.html',NULL,NULL,NULL,'',X'821E1AD3CA6089EE27224C52A48CC596',X'789CB329B0F32C5148CE2F2E513055482D2DCA2FB6D12FB0030052A6073D','"a1"','Tue, 03 Mar 2026 10:00:00 GMT');
CREATE TABLE passages (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    exact TEXT NOT NULL,        -- the words marked, and some of those around them
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    "start" INTEGER NOT NULL,   -- where they were then
    note TEXT NOT NULL,
    colour TEXT NOT NULL,
    marked INTEGER NOT NULL
) STRICT;
INSERT INTO "passages" VALUES(1,1,'5 euros','It cost ',', she said: “Never again.”',8,'a bargain','green',1795375205266);
CREATE TABLE quotes (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    kind TEXT NOT NULL,
    quote_id INTEGER NOT NULL,
    speaker TEXT,
    speaker_start INTEGER,
    speaker_end INTEGER,
    cue TEXT,
    rule TEXT NOT NULL,
    extractor INTEGER NOT NULL, speaker_guessed INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (article_id, place)
) STRICT, WITHOUT ROWID;
INSERT INTO "quotes" VALUES(1,0,28,40,'direct',0,'Ada Lovelace',17,20,'said','',1,1);
CREATE TABLE statuses (
    article_id INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    saved INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    opened INTEGER,
    read INTEGER,               -- since when; NULL is unread, and so on
    starred INTEGER,
    archived INTEGER,
    removed INTEGER,
    position INTEGER NOT NULL DEFAULT 0,
    progress REAL NOT NULL DEFAULT 0,
    sample INTEGER NOT NULL DEFAULT 0,
    title_key TEXT NOT NULL,    -- from here on copies, for the list to walk
    published_key TEXT NOT NULL,
    words INTEGER NOT NULL,
    needle TEXT NOT NULL        -- title, site and authors, folded
) STRICT;
INSERT INTO "statuses" VALUES(1,1795373492519,1795373492519,1795373492520,1795373492520,1795373492520,NULL,NULL,7,1.70731707317073183594e-01,0,'the bridge','2024-05-01',8,'the bridge
the paper
ada lovelace');
CREATE INDEX articles_by_fingerprint ON articles (fingerprint);
CREATE INDEX addresses_by_article ON addresses (article_id);
CREATE INDEX originals_by_article ON originals (article_id);
CREATE INDEX originals_by_digest ON originals (digest, part);
CREATE INDEX statuses_by_saved ON statuses (saved, article_id, archived, starred, read)
    WHERE removed IS NULL;
CREATE INDEX statuses_by_published ON statuses (published_key, article_id, archived, starred, read)
    WHERE removed IS NULL;
CREATE INDEX statuses_by_title ON statuses (title_key, article_id, archived, starred, read)
    WHERE removed IS NULL;
CREATE INDEX statuses_by_length ON statuses (words, article_id, archived, starred, read)
    WHERE removed IS NULL;
CREATE INDEX statuses_removed ON statuses (removed) WHERE removed IS NOT NULL;
CREATE INDEX extractions_by_extractor ON extractions (extractor);
CREATE INDEX passages_by_article ON passages (article_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('articles',1);
COMMIT;
