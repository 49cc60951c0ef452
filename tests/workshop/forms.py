"""What a browser would send from the workshop's forms."""

from html.parser import HTMLParser


class _Fields(HTMLParser):
    """Collects the fields of one form as a browser sends them."""

    def __init__(self, form_id):
        super().__init__()
        self.form_id, self.inside, self.found = form_id, False, {}
        self.select = self.textarea = None

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        if tag == "form":
            self.inside = given.get("id") == self.form_id
        name = given.get("name")
        if not self.inside:
            return
        if tag == "input" and name:
            is_box = given.get("type") in ("checkbox", "radio")
            if not is_box or "checked" in given:
                self.found[name] = given.get("value", "on" if is_box else "")
        elif tag == "select":
            self.select = name
        elif tag == "option" and self.select:
            if "selected" in given or self.select not in self.found:
                self.found[self.select] = given.get("value", "")
        elif tag == "textarea":
            self.textarea = name
            self.found[name] = ""

    def handle_data(self, data):
        if self.textarea:
            self.found[self.textarea] += data

    def handle_endtag(self, tag):
        if tag == "form":
            self.inside = False
        if tag == "select":
            self.select = None
        if tag == "textarea":
            self.found[self.textarea] = self.found[self.textarea].removeprefix("\n")
            self.textarea = None


def fields_of(response, form_id="sheet"):
    """Return what the form of a page would send as it stands."""
    reader = _Fields(form_id)
    reader.feed(response.content.decode())
    return reader.found
