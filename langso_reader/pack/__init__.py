"""Content packs: format, trust, installation, sticks (docs/pack-format.md)."""
