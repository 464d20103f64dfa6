"""What articles travel in: MHTML, EPUB, WARC, PDF, archives."""
