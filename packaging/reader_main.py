"""What the frozen reader runs."""

import sys

from langso_reader.__main__ import main

sys.exit(main())
