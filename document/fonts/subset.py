"""Makes the fonts under src/main/resources/youju/document/write/font from the upstream files.

Usage: python3 subset.py UPSTREAM-FOLDER TARGET-FOLDER, with fontTools 4.38. README.md says where the upstream files are.
"""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

DROPPED = ["GSUB", "GPOS", "GDEF", "BASE", "STAT", "vhea", "vmtx", "gasp", "FFTM", "prop", "fpgm", "prep", "cvt ", "DSIG"]


def gb2312():
    found = set(range(0x20, 0x7F)) | set(map(ord, "〓〔〕—–…·“”‘’　×÷≤≥±℃㎡□■☐☑√①②③④⑤⑥⑦⑧⑨⑩￥"))
    for lead in range(0xA1, 0xF8):
        for trail in range(0xA1, 0xFF):
            try:
                found.add(ord(bytes([lead, trail]).decode("gb2312")))
            except UnicodeDecodeError:
                pass
    return found


def subset(source, target, codes, name):
    options = Options()
    options.hinting = False
    options.layout_features = []
    options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs = [0, 1, 2, 4, 5, 6, 13, 14]
    options.drop_tables += DROPPED
    font = TTFont(source, recalcTimestamp=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=codes)
    subsetter.subset(font)
    for record in font["name"].names:
        if record.nameID in (1, 4):
            record.string = name
        elif record.nameID == 6:
            record.string = name.replace(" ", "")
    font.save(target)


def main(upstream, target):
    song = upstream / "NotoSerifSC_400Regular.ttf"
    covered = set(TTFont(song, lazy=True).getBestCmap())
    rare = upstream / "HanaMinA.ttf"
    beyond = {c for c in TTFont(rare, lazy=True).getBestCmap() if c > 0xFFFF or 0x2000 <= c < 0x3400} - covered
    subset(song, target / "song.ttf", covered, "Noto Serif SC")
    subset(upstream / "NotoSerifSC_700Bold.ttf", target / "title.ttf", gb2312(), "Noto Serif SC Bold")
    subset(upstream / "NotoSansSC_500Medium.ttf", target / "hei.ttf", gb2312(), "Noto Sans SC Medium")
    subset(upstream / "LXGWWenKai-Regular.ttf", target / "kai.ttf", gb2312(), "Youju Kai")
    subset(rare, target / "rare.ttf", beyond, "Youju Rare")


main(Path(sys.argv[1]), Path(sys.argv[2]))
