"""T9: a body above the limit is refused by its announced length, and nothing reaches the disk."""

import tempfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import RequestFactory

from jobrisk.middleware.body_cap import PUBLIC_LIMIT, STAFF_LIMIT, limit_for

MEGABYTE = b"a" * 1_000_000


@pytest.fixture
def temporary(tmp_path, settings, monkeypatch):
    """Return the folder where uploads would be written."""
    settings.FILE_UPLOAD_TEMP_DIR = str(tmp_path)
    settings.FILE_UPLOAD_MAX_MEMORY_SIZE = 0  # whatever is parsed goes to the disk
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize(
    "address", ["/echo/", "/nowhere/", "/admin/login/", "/admin/auth/user/add/"]
)
def test_a_megabyte_from_a_visitor_is_refused_and_written_nowhere(visitor, temporary, address):
    file = SimpleUploadedFile("big.txt", MEGABYTE)
    response = visitor.post(address, {"argument": "a", "file": file})
    assert response.status_code == 413
    assert list(temporary.iterdir()) == []


class Watched:
    """A body that remembers how much of it was read."""

    def __init__(self):
        self.was_read = 0

    def read(self, size=-1):
        self.was_read += 1
        return b""

    readline = read


@pytest.mark.parametrize(
    ("announced", "extra", "status"),
    [
        (str(PUBLIC_LIMIT + 1), {}, 413),
        ("9" * 400, {}, 413),
        ("", {"HTTP_TRANSFER_ENCODING": "chunked"}, 413),
        ("10", {"HTTP_TRANSFER_ENCODING": "chunked"}, 413),
        ("-5", {}, 400),
        ("ten", {}, 400),
        ("٣", {}, 400),
    ],
)
def test_the_body_is_not_read_before_it_is_refused(visitor, announced, extra, status):
    body = Watched()
    headers = {"CONTENT_LENGTH": announced, "wsgi.input": body, **extra}
    response = visitor.generic(
        "POST", "/echo/", b"", "application/x-www-form-urlencoded", **headers
    )
    assert response.status_code == status
    assert body.was_read == 0


@pytest.mark.django_db
def test_a_body_at_the_limit_is_taken(visitor):
    kind = "application/x-www-form-urlencoded"
    body = b"argument=" + b"a" * (PUBLIC_LIMIT - 9)
    assert visitor.post("/echo/", body, content_type=kind).status_code == 200
    assert visitor.post("/echo/", body + b"a", content_type=kind).status_code == 413


@pytest.mark.parametrize(
    ("address", "cookie", "limit"),
    [
        ("/echo/", "sessionid=" + "a" * 32, PUBLIC_LIMIT),
        ("/admin/auth/user/add/", "", PUBLIC_LIMIT),
        ("/admin/login/", "sessionid=" + "a" * 32, PUBLIC_LIMIT),
        ("/admin/auth/user/add/", "sessionid=" + "a" * 32, STAFF_LIMIT),
    ],
)
def test_only_staff_may_send_more(address, cookie, limit):
    assert limit_for(RequestFactory(headers={"cookie": cookie}).post(address)) == limit
