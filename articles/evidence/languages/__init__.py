"""What each language does, as data: one file a language, and nothing about languages elsewhere."""
