"""The published job pages: rendered once after an edit, kept as bytes, and handed out from there."""
