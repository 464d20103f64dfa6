"""Pictures, when somebody asks for one: found at their place, fetched, decoded with care, and shown.

`finding` says which picture is meant; `decoding` makes small plain pixels of bytes that may be
anything; `blocks` draws them with half blocks, `kitty` and `sixel` say them in two protocols;
`screen` shows one. Nothing is fetched, decoded or sent unasked.
"""
