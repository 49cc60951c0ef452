"""The published job pages: rendered once after an edit, kept as bytes, handed out from there."""
