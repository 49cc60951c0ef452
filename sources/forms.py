"""What a reader may ask of the lists of sources, checked."""

from django import forms


class PageForm(forms.Form):
    """Which page of a long list to show."""

    page = forms.IntegerField(required=False, min_value=1, max_value=9999)
