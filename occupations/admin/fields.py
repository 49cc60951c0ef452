"""Form fields of the workshop."""

from django import forms

from jobrisk.text import TextRefused, clean_text


class CleanText(forms.CharField):
    """A text that has passed the gate for what people type; `one_line` joins its lines."""

    def __init__(self, *, limit: int, one_line: bool = True, **options):
        self.limit, self.one_line = limit, one_line
        super().__init__(strip=True, **options)
        if one_line:
            self.widget.attrs.setdefault("maxlength", limit)

    def clean(self, value):
        """Return the text in its stored form."""
        text = super().clean(value)
        if not text:
            return ""
        try:
            text = clean_text(text, self.limit)
        except TextRefused as error:
            raise forms.ValidationError(str(error)) from None
        return " ".join(text.split()) if self.one_line else text


class Why(CleanText):
    """The reason of a step."""

    def __init__(self, label="Why (kept in the history)"):
        super().__init__(
            limit=500,
            label=label,
            widget=forms.TextInput(attrs={"size": 60, "autocomplete": "off"}),
            error_messages={"required": "Say why, in a sentence: the history keeps it."},
        )
