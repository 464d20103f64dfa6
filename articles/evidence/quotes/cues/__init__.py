"""The reporting words of a sentence: verbs of saying that are verbs where they stand, and their like."""

from articles.evidence.quotes.cues.cue import Cue
from articles.evidence.quotes.cues.finding import closing, cues_of, has_trigger, may_report, unhung

__all__ = ["Cue", "closing", "cues_of", "has_trigger", "may_report", "unhung"]
