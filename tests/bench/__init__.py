"""What bin/bench runs: the page path against the barest Django view, on this machine."""
