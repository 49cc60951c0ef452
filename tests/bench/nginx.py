"""nginx as the measure of files: one file of the page's own bytes, or the published files."""

import os
import shutil
from pathlib import Path

from tests.bench.processes import Server, free_port

PLACES = ("/usr/sbin/nginx", "/usr/local/sbin/nginx")
# tcp_nopush holds back the end of a body that is longer than a segment of the loopback, and
# gzipped pages are not.
CONFIGURATION = """
worker_processes 1; pid {folder}/pid; error_log {folder}/log; daemon off; {user}
events {{ worker_connections 256; }}
http {{
  access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; etag on;
  default_type "text/html; charset=utf-8"; types {{ text/html html; }}
  client_body_temp_path {folder}/t1; proxy_temp_path {folder}/t2; fastcgi_temp_path {folder}/t3;
  uwsgi_temp_path {folder}/t4; scgi_temp_path {folder}/t5;
  server {{ listen 127.0.0.1:{port}; root {root}; location / {{ {rule} }} }}
}}
"""
ONE_FILE = "add_header Content-Encoding gzip; try_files /page.gz =404;"
PUBLISHED = "gzip_static on; rewrite ^/jobs/([a-z0-9-]+)/$ /$1/index.html break;"


def find_nginx() -> str | None:
    """Return the program, or None where there is none."""
    return shutil.which("nginx") or next((place for place in PLACES if Path(place).exists()), None)


class Nginx(Server):
    """One nginx worker on a folder."""

    def __init__(self, folder: Path, root: Path, rule: str, probe: str):
        folder.mkdir()
        port = free_port()
        user = "user root;" if os.geteuid() == 0 else ""  # or its worker may not read our folder
        said = CONFIGURATION.format(folder=folder, root=root, rule=rule, port=port, user=user)
        (folder / "nginx.conf").write_text(said)
        command = [find_nginx(), "-c", str(folder / "nginx.conf"), "-p", str(folder)]
        super().__init__(command, dict(os.environ), port, probe)
