"""The configuration: `config.toml`, read and checked line by line, or written with everything commented.

It says the theme (and themes of one's own), the keys (a preset, and changes to it), whether the
mouse is taken and whether a picture of the last screen is kept. Without a file all of it holds as it is.
"""

from tui.config.presets import PRESETS
from tui.config.reading import Config, ConfigError, config_path, read_config
from tui.config.writing import commented_config

__all__ = ["PRESETS", "Config", "ConfigError", "commented_config", "config_path", "read_config"]
