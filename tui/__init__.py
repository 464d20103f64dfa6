"""The terminal's floor: the command line and the reader. It knows no storage and no HTML.

Importing this package, or `tui.command`, must not import Textual: `pullquote add` runs
without it, and the reader paints its first screen before the rest is loaded.
"""
