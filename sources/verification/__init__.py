"""The verification engine: every line of a page gets one verdict. Pure; loads without Django."""
