"""What a page says about its article: title, authors, date, site, language, address, lead image.

`structured` reads JSON-LD, `tags` the meta tags and microdata, `visible` the page itself; `joining`
weighs what they say against one another. `authors`, `dates` and `titles` read the values.
"""
