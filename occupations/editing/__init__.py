"""What people do to curated records: drafts, review, publication, and what changed between them."""
