"""Start-up: page frame, one-off server preparation, navigation. Nothing else lives here."""

from __future__ import annotations

from pages.ui import cached, navigation

navigation.configure()
cached.prepare_server()
navigation.run()
