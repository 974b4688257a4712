#!/usr/bin/env python3
"""Draws Felt's body figures and writes figure-neutral.json, figure-broad.json and figure-wide.json beside itself.

One half of each view is given by control points (x outward from the midline, y down,
both in 1/1000 of the view's height). Points are joined by Hobby splines (Hobby 1986), mirrored,
and cut by region borders into a planar map: neighbouring regions share the very same Bezier
curves, so they tile the silhouette by construction. Python 3, standard library only.

    python3 make_figure.py                       write the data, run the checks
    python3 make_figure.py --preview [FOLDER]    also write SVG pictures to look at, into build/body-preview or FOLDER
    python3 make_figure.py --preview --png       also render them as PNG (needs rsvg-convert)
"""
import argparse
import json
import math
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
PREVIEW = os.path.normpath(os.path.join(HERE, '..', '..', 'build', 'body-preview'))
WIDTH, HEIGHT, MID = 400, 1000, 200.0

# ---------------------------------------------------------------- curves


def hobby(pts, d0=None, d1=None):
    """Cubic segments through pts; d0, d1 are end directions in degrees (None: curl 1)."""
    n = len(pts) - 1
    z = [complex(*p) for p in pts]
    ch = [z[k + 1] - z[k] for k in range(n)]
    d = [abs(c) for c in ch]
    ang = [math.atan2(c.imag, c.real) for c in ch]
    wrap = lambda a: (a + math.pi) % (2 * math.pi) - math.pi
    psi = [0.0] + [wrap(ang[k] - ang[k - 1]) for k in range(1, n)] + [0.0]
    a, b, c, r = ([0.0] * (n + 1) for _ in range(4))
    if d0 is None:
        b[0], c[0], r[0] = 1, 1, -psi[1]
    else:
        b[0], r[0] = 1, wrap(math.radians(d0) - ang[0])
    for k in range(1, n):
        a[k], b[k], c[k] = 1 / d[k - 1], 2 / d[k - 1] + 2 / d[k], 1 / d[k]
        r[k] = -2 * psi[k] / d[k - 1] - psi[k + 1] / d[k]
    if d1 is None:
        a[n], b[n] = 1, 1
    else:
        b[n], r[n] = 1, wrap(math.radians(d1) - ang[n - 1])
    if n == 1 and d0 is None and d1 is None:
        b[0], c[0], r[0], a[1], b[1], r[1] = 1, 0, 0, 0, 1, 0
    for k in range(1, n + 1):
        m = a[k] / b[k - 1]
        b[k] -= m * c[k - 1]
        r[k] -= m * r[k - 1]
    th = [0.0] * (n + 1)
    th[n] = r[n] / b[n]
    for k in range(n - 1, -1, -1):
        th[k] = (r[k] - c[k] * th[k + 1]) / b[k]
    out = []
    for k in range(n):
        t, p = th[k], -psi[k + 1] - th[k + 1]

        def vel(x, y):
            s = math.sqrt(2) * (math.sin(x) - math.sin(y) / 16) * (math.sin(y) - math.sin(x) / 16)
            q = 1 + (math.sqrt(5) - 1) / 2 * math.cos(x) + (3 - math.sqrt(5)) / 2 * math.cos(y)
            return min(1.3, max(0.05, (2 + s * (math.cos(x) - math.cos(y))) / (3 * q)))
        e = lambda x: complex(math.cos(x), math.sin(x))
        u = z[k] + e(t) * ch[k] * vel(t, p)
        v = z[k + 1] - e(-p) * ch[k] * vel(p, t)
        out.append(((z[k].real, z[k].imag), (u.real, u.imag), (v.real, v.imag), (z[k + 1].real, z[k + 1].imag)))
    return out


def spline(spec, warp=lambda p: p):
    """spec: (x, y) smooth; (x, y, 'c') corner; (x, y, deg) smooth with that direction;
    (x, y, 'c', deg_in, deg_out) corner with directions (either may be None)."""
    segs, run, d0 = [], [], None
    last = len(spec) - 1
    for i, s in enumerate(spec):
        run.append(warp((s[0], s[1])))
        if len(s) == 2 and i != last:
            continue
        if len(s) == 2:
            din = dout = None
        elif s[2] == 'c':
            din, dout = (s[3], s[4]) if len(s) > 3 else (None, None)
        else:
            din = dout = s[2]
        if len(run) > 1:
            segs += hobby(run, d0, din)
        run, d0 = [run[-1]], dout
    return segs


def at(seg, t):
    a, b, c, d = seg
    s = 1 - t
    return tuple(s * s * s * a[i] + 3 * s * s * t * b[i] + 3 * s * t * t * c[i] + t * t * t * d[i] for i in (0, 1))


def split(seg, t):
    mix = lambda p, q: (p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t)
    a, b, c, d = seg
    ab, bc, cd = mix(a, b), mix(b, c), mix(c, d)
    e, f = mix(ab, bc), mix(bc, cd)
    g = mix(e, f)
    return (a, ab, e, g), (g, f, cd, d)


def reverse(segs):
    return [s[::-1] for s in reversed(segs)]


def mirror(segs):
    return [tuple((-x, y) for x, y in s) for s in segs]


def flat(segs, step=1.2):
    out = [segs[0][0]]
    for s in segs:
        n = max(4, min(24, int(math.dist(s[0], s[3]) / step)))
        out += [at(s, k / n) for k in range(1, n + 1)]
    return out


def area(poly):
    return sum(p[0] * q[1] - q[0] * p[1] for p, q in zip(poly, poly[1:] + poly[:1])) / 2


def num(v):
    t = ('%.2f' % v).rstrip('0').rstrip('.')
    return '0' if t in ('-0', '') else t


def path(segs, close=False, place=lambda p: p):
    f = lambda p: '%s %s' % tuple(map(num, place(p)))
    return 'M' + f(segs[0][0]) + ''.join(' C' + ' '.join(f(p) for p in g[1:]) for g in segs) + (' Z' if close else '')


# ---------------------------------------------------------------- the drawing
# Half figures: x outward from the midline. Crown y = 20, soles about y = 980.

WRIST, HAND_TURN = (142.6, 530.0), 5.0
HAND = [  # u towards the thumb, v towards the fingertips, wrist at 0, 0
    (15.2, 8), (18.6, 18), (24.2, 30.5), (29.6, 41), (33.4, 50.5), (36, 60), (35.2, 67), (31.8, 69.4), (28.4, 64.5),
    (25.6, 56.5), (20.6, 48, 'c', None, 80), (20.5, 60), (20.8, 74), (20.8, 87.5), (16.9, 95.6), (12.8, 90),
    (10.7, 80, 'c', None, 92), (9.4, 96), (4.7, 104.4), (.1, 97.6), (-1, 84, 'c', None, 96),
    (-2.3, 93.5), (-6.9, 100), (-11, 92.6), (-11.4, 73, 'c', None, 98), (-12.9, 81), (-17, 86.8), (-20.9, 80.6),
    (-21.2, 67), (-20.8, 52), (-20.2, 36), (-17, 17)]
FINGERS = [[(10.7, 80), (10.4, 68), (9.6, 58)], [(-1, 84), (-1, 70), (-.8, 57.4)], [(-11.4, 73), (-11.2, 64), (-10.6, 55.4)]]
PALM = [[(19.4, 49.4), (11.4, 45.6), (6.4, 33.6), (6, 17)]]


def hand(points):
    a = math.radians(HAND_TURN)
    c, s = math.cos(a), math.sin(a)
    return [(WRIST[0] + p[0] * c + p[1] * s, WRIST[1] - p[0] * s + p[1] * c)
            + ((p[2:3] + tuple(None if q is None else q - HAND_TURN for q in p[3:])) if len(p) > 2 else ()) for p in points]


HEAD_NECK = [
    (0, 20, 0), (24.6, 26.5), (40, 47), (43.2, 67), (42.8, 80, 'c', None, -25),
    (47.4, 79), (49.4, 86), (47.4, 97), (44.4, 105.4), (40.6, 107, 'c', None, 100),
    (37.8, 117.5), (28.4, 132.5, 'c', None, 93), (27.5, 147), (29.8, 160.5), (38.2, 172), (55, 181.8), (73.4, 188.6)]
ARM_OUT = [
    (90, 195.4), (102.6, 204.6), (112, 220), (116.8, 241.6), (120.8, 266), (125, 294), (131.4, 332), (136, 361),
    (140, 385), (144.6, 408), (148.6, 434), (151.6, 464), (154.2, 496), (156.8, 524)]
ARM_IN = [
    (128.6, 529), (124.2, 503), (116.6, 473), (108.6, 446), (103, 421), (100.8, 401), (99.4, 382), (96.6, 356),
    (92, 325), (87, 297), (83.4, 275, 'c', None, 98)]
SIDE = [(82, 292), (79.2, 318), (74.4, 347), (70, 378), (71.6, 404), (77.4, 434), (83.6, 462), (87.4, 490), (88.4, 516)]
LEG_OUT = [
    (87.2, 552), (83.2, 600), (76.2, 650), (68.6, 688), (64, 711), (62.8, 730), (64.6, 756), (65, 784),
    (61.2, 824), (55.2, 866), (50.4, 905)]
LEG_IN = [
    (26.2, 904), (24.2, 876), (20, 834), (16, 796), (14.8, 766), (17.4, 738), (16.2, 716), (17, 694),
    (12, 662), (7, 622), (3.4, 584), (1.2, 552), (0, 534, 'c', -94, None)]
FOOT_FRONT = [
    (51.9, 929), (51.3, 941), (54.6, 952), (60.4, 961.6), (64.4, 969.6), (63.8, 975.8), (58.8, 977.4, 'c', None, 100),
    (55.2, 980.4), (51.2, 979.9, 'c', None, 100), (47.2, 983.3), (42.8, 982.4, 'c', None, 100), (38.6, 985.6),
    (33.6, 983.2, 'c', None, 110), (26.8, 987.4), (20.2, 982), (17.4, 969), (19.6, 956.4), (22.4, 946), (23.8, 936), (22.8, 924)]
FOOT_BACK = [
    (51.9, 929), (51.2, 941), (55, 953), (61.2, 962.4), (63.6, 970), (59.6, 974.8), (52.8, 975.4, 'c', None, 140),
    (46.4, 979.6), (37, 981.4), (26.8, 978.6), (21.4, 968), (22, 953), (24, 938), (22.8, 924)]
FRONT_OUTLINE = HEAD_NECK + ARM_OUT + hand(HAND) + ARM_IN + SIDE + LEG_OUT + FOOT_FRONT + LEG_IN
BACK_OUTLINE = HEAD_NECK + ARM_OUT + hand(HAND) + ARM_IN + SIDE + LEG_OUT + FOOT_BACK + LEG_IN

# Light strokes: (name, weight, points). A stroke that ends on the midline meets its mirror there.
FRONT_DETAILS = [
    ('chin', .9, [(28.4, 132.5, 'c', None, 118), (21, 141.6), (10.4, 147.4), (0, 149, 180)]),
    ('brow', .5, [(7.6, 77.6), (16, 74.6), (25.4, 77.8)]),
    ('eye', .8, [(9, 86.2), (16.4, 88.8), (24, 85.6)]),
    ('nose', .6, [(6.4, 106.6), (4.4, 109.4), (0, 110.4, 180)]),
    ('mouth', .8, [(12.6, 120.2), (6, 121.6), (0, 121.2, 180)]),
    ('lip', .5, [(5, 127.6), (0, 128.6, 180)]),
    ('ear', .5, [(44.8, 84.4), (46.4, 88), (44.8, 95.6)]),
    ('neck', .6, [(22, 160), (14.6, 180), (7.4, 194.6)]),
    ('clavicle', .9, [(7.6, 202), (24, 201.4), (44, 198.8), (61, 195), (76, 198)]),
    ('armpit', .8, [(83.4, 275), (85.7, 258), (86, 243)]),
    ('chest', .4, [(70, 304), (59, 313.4), (45, 316)]),
    ('navel', .8, [(2.2, 398.5), (0, 401.2, 180)]),
    ('groin', .7, [(14, 523), (27, 510), (43, 494), (56, 478)]),
    ('elbow', .5, [(109, 393.4), (118.4, 395.6), (128, 393.2)]),
    ('knee', .6, [(29, 722), (34.4, 730.6), (44, 731.6), (51, 724)]),
    ('toe', .5, [(33.6, 983.2), (34, 973)]), ('toe', .5, [(42.8, 982.4), (42, 973.6)]),
    ('toe', .5, [(51.2, 979.9), (49.6, 972.6)]), ('toe', .5, [(58.8, 977.4), (56.4, 971.4)]),
] + [('finger', .6, hand(f)) for f in FINGERS] + [('palm', .45, hand(f)) for f in PALM]
BACK_DETAILS = [
    ('nape', .5, [(20, 139), (10, 135.4), (0, 134.6, 180)]),
    ('ear', .5, [(44.8, 84.4), (46.4, 88), (44.8, 95.6)]),
    ('spine', .45, [(0, 190), (0, 436)]),
    ('blade', .6, [(33, 222), (28, 248), (33, 277), (45, 287)]),
    ('armpit', .8, [(83.4, 275), (86, 260), (86.4, 249)]),
    ('cleft', .8, [(0, 474), (0, 536)]),
    ('fold', .8, [(3.4, 549.6), (11, 554), (26, 557), (44, 554.6), (57, 550)]),
    ('elbow', .6, [(110, 391), (118.6, 395), (127, 391)]),
    ('knee hollow', .6, [(28, 712), (40, 715.4), (52.4, 711)]),
    ('heel', .6, [(52.8, 975.4), (54, 966), (52, 956)]),
] + [('finger', .6, hand(f)) for f in FINGERS]

# Region borders: point lists in the half figure. '~' at an end joins the nearest line already there,
# '|' ends level on the midline (where the mirrored border goes on); axis borders lie on the midline.
FRONT_BORDERS = [
    ('|', [(0, 47), (22, 50), (34, 58), (42.8, 72)], '~'),           # hairline
    ('|', [(0, 70.6), (12, 69.4), (24, 70), (30.4, 73.4)], None),    # brows
    ('~', [(28, 53.4), (29.4, 62), (30.4, 73.4)], None),             # temple, inner
    (None, [(30.4, 73.4), (31.8, 86), (30, 97)], None),                # temple beside the eye
    (None, [(30, 97), (38, 98), (46.8, 98)], '~'),                   # under the temple
    (None, [(30, 97), (20, 95.4), (10.5, 93)], None),                # under the eye
    ('|', [(0, 91.4), (6, 91.6), (10.5, 93)], None),               # bridge of the nose
    (None, [(10.5, 93), (10.6, 102), (12, 111)], None),              # side of the nose
    ('|', [(0, 113), (6.4, 112.7), (12, 111)], None),                    # under the nose
    (None, [(12, 111), (17.4, 114.6), (20.4, 120)], None),           # corner of the mouth, upper
    (None, [(20.4, 120), (29.4, 116.6), (40, 110.4)], '~'),            # cheek to jaw
    ('|', [(0, 131.4), (12, 128.8), (20.4, 120)], None),               # under the mouth
    ('~', [(28.4, 132.5), (21, 141.6), (10.4, 147.4), (0, 149)], '|'),  # jaw line
    ('axis', [(0, 131.4), (0, 149)], 'axis'),                        # chin
    ('~', [(36, 169.6), (24, 186), (0, 197.4)], '|'),                # foot of the throat
    ('~', [(89, 194), (85.4, 209), (84.8, 226)], None),              # shoulder, upper
    (None, [(84.8, 226), (86, 243), (85.7, 258), (83.4, 275)], '~'),  # armpit fold
    ('~', [(12.4, 195.2), (13, 204), (14.4, 216)], None),            # breastbone, top
    (None, [(14.4, 216), (36, 221), (62, 220.4), (84.8, 226)], None),    # under the collarbone
    (None, [(14.4, 216), (12.6, 250), (12.6, 285), (15, 320)], None),  # breastbone, side
    (None, [(15, 320), (34, 325), (54, 326.6)], None),               # under the chest
    (None, [(54, 326.6), (67, 325.8), (79, 322.8)], '~'),                  # under the chest, outer
    ('|', [(0, 325.4), (8, 324.4), (15, 320)], None),                # end of the breastbone
    (None, [(54, 326.6), (48.6, 362), (47.6, 402)], None),             # flank, upper
    ('|', [(0, 404), (26, 403.4), (47.6, 402)], None),               # navel line
    (None, [(47.6, 402), (48.4, 420), (50, 436)], None),             # flank, lower
    (None, [(50, 436), (64, 433.6), (77.6, 430)], '~'),              # crest of the hip
    (None, [(50, 436), (48.4, 448), (44, 459)], None),               # hip, inner upper
    ('|', [(0, 466), (22, 464.6), (44, 459)], None),                 # above the pelvis
    (None, [(44, 459), (42, 478), (35, 501)], None),                 # hip, inner lower
    (None, [(35, 501), (60, 510), (88.4, 508)], '~'),                # hip to thigh
    (None, [(35, 501), (19, 518), (.9, 543)], '~'),                  # groin
    ('~', [(15, 673), (42, 680), (71.4, 675)], '~'),                 # thigh to knee
    ('~', [(17.2, 740), (40, 746.6), (63.4, 740)], '~'),             # knee to shin
    ('~', [(24.4, 916), (37, 921), (51.4, 916)], '~'),               # shin to foot
    ('~', [(99.8, 388.4), (118.4, 395.6), (140, 387.4)], '~'),             # upper arm to forearm
    ('~', [(128.6, 527), (142, 533), (157, 525)], '~'),              # wrist
]
FRONT_SEEDS = [
    ('crown', 0, 33), ('forehead', 0, 62), ('temple', 37, 85), ('eyes', 0, 82), ('nose', 0, 101), ('cheek', 25, 105),
    ('mouth', 0, 121), ('jaw', 22, 132), ('throat', 0, 168), ('collarbone', 50, 205), ('chest', 50, 270),
    ('breastbone', 0, 260), ('upper-arm', 110, 320), ('forearm', 128, 450), ('hand', 148, 570), ('upper-belly', 0, 360),
    ('lower-belly', 0, 435), ('flank', 62, 385), ('hip', 66, 475), ('pelvis', 0, 495), ('thigh', 45, 600),
    ('knee', 40, 710), ('shin', 40, 830), ('foot', 40, 955)]
BACK_BORDERS = [
    ('~', [(27.6, 143), (20, 139), (10, 135.4), (0, 134.6)], '|'),   # hairline
    ('~', [(33.6, 166), (24, 174), (13, 196)], None),                # nape to shoulder
    ('|', [(0, 200), (7, 199.4), (13, 196)], None),                  # foot of the nape
    (None, [(13, 196), (17, 204), (22.6, 212)], None),               # shoulder, inner end
    (None, [(22.6, 212), (46, 217), (69, 223.4), (85.6, 238)], None),    # shoulder to blade
    (None, [(85.6, 238), (101, 245), (117.6, 243)], '~'),              # shoulder to arm
    (None, [(85.6, 238), (86.4, 249), (86, 260), (83.4, 275)], '~'),  # armpit fold
    (None, [(22.6, 212), (20.6, 240), (22.6, 272), (30, 297)], None),  # inner edge of the blade
    ('|', [(0, 305), (16, 303.4), (30, 297)], None),                 # below between the blades
    (None, [(30, 297), (50, 303), (68, 302), (81, 294)], '~'),       # point of the blade
    ('|', [(0, 368), (36, 367), (70.4, 362)], '~'),                  # waist
    ('axis', [(0, 368), (0, 436)], 'axis'),                          # spine
    ('|', [(0, 436), (12, 436), (24, 435.4)], None),                 # above the sacrum
    (None, [(24, 435.4), (52, 436.6), (79.6, 441)], '~'),                # lower back to buttock
    (None, [(24, 435.4), (17, 459), (0, 484)], 'axis'),                # side of the sacrum
    ('axis', [(0, 484), (0, 534)], 'axis'),                          # cleft
    ('~', [(1, 547), (11, 554), (26, 557), (44, 554.6), (64, 547), (87.7, 540)], '~'),  # fold under the buttock
    ('~', [(15, 676), (42, 682), (71.4, 676)], '~'),                 # thigh to hollow of the knee
    ('~', [(17.2, 742), (40, 737), (63.4, 742)], '~'),               # hollow to calf
    ('~', [(24.6, 912), (37, 906), (51.2, 912)], '~'),               # calf to heel
    ('~', [(97.4, 361), (116.6, 367.6), (136, 360)], '~'),               # upper arm to elbow
    ('~', [(102, 414), (124, 421), (145, 412)], '~'),                # elbow to forearm
    ('~', [(128.6, 527), (142, 533), (157, 525)], '~'),              # wrist
]
BACK_SEEDS = [
    ('back-of-head', 0, 80), ('nape', 0, 165), ('shoulder', 70, 208), ('shoulder-blade', 55, 260),
    ('between-blades', 0, 255), ('upper-arm', 108, 300), ('elbow', 120, 385), ('forearm', 128, 470), ('hand', 148, 570),
    ('middle-back', 0, 335), ('lower-back', 40, 400), ('sacrum', 0, 452), ('buttock', 45, 500), ('thigh', 45, 610),
    ('knee-hollow', 40, 708), ('calf', 40, 830), ('heel', 38, 950)]

GROUPS = [
    ('head', 'Head'), ('face', 'Face'), ('neck', 'Neck and shoulders'), ('chest', 'Chest'), ('belly', 'Belly'),
    ('back', 'Back'), ('pelvis', 'Pelvis and hips'), ('arms', 'Arms'), ('hands', 'Hands'), ('legs', 'Legs'),
    ('feet', 'Feet'), ('whole', 'Whole')]
GROUP_OF = {}
for _group, _places in {
        'head': 'crown forehead temple back-of-head', 'face': 'eyes nose cheek mouth jaw',
        'neck': 'throat nape collarbone shoulder', 'chest': 'chest breastbone',
        'belly': 'upper-belly lower-belly flank', 'back': 'shoulder-blade between-blades middle-back lower-back',
        'pelvis': 'hip pelvis sacrum buttock', 'arms': 'upper-arm elbow forearm', 'hands': 'hand',
        'legs': 'thigh knee shin knee-hollow calf', 'feet': 'foot heel'}.items():
    GROUP_OF.update((n, _group) for n in _places.split())
NAMES = {  # where the slug is not the name; back views of places that the front has too are told apart
    ('back', 'back-of-head'): 'back of the head',
    ('back', 'between-blades'): 'between the shoulder blades', ('back', 'knee-hollow'): 'hollow of the %s knee',
    ('back', 'upper-arm'): 'back of the %s upper arm', ('back', 'forearm'): 'back of the %s forearm',
    ('back', 'hand'): 'back of the %s hand', ('back', 'thigh'): 'back of the %s thigh', ('front', 'hand'): 'palm of the %s hand'}

# Inner places: (id, group, name, point, contours); x here runs towards the person's left.
INNER = [
    ('inner.behind-eyes', 'head', 'behind the eyes', (0, 83),
     [[(-27, 84), (-15, 76.5), (0, 79.4), (15, 76.5), (27, 84), (15, 91), (0, 88), (-15, 91)]]),
    ('inner.head', 'head', 'inside the head', (0, 52),
     [[(0, 29), (22, 35.4), (33.6, 52), (26, 67), (0, 71), (-26, 67), (-33.6, 52), (-22, 35.4)]]),
    ('inner.mouth', 'face', 'mouth and tongue', (0, 121), [[(-14, 119), (0, 115), (14, 119), (10, 128), (0, 131), (-10, 128)]]),
    ('inner.throat', 'neck', 'inside the throat', (0, 165),
     [[(0, 139), (6.6, 145), (6, 165), (6.2, 194), (0, 201), (-6.2, 194), (-6, 165), (-6.6, 145)]]),
    ('inner.heart', 'chest', 'heart', (11, 275),
     [[(-9, 264), (-3, 251), (12, 247.6), (26, 255), (33, 270), (32, 288), (24.6, 301), (9, 293.6), (-5, 280)]]),
    ('inner.lungs', 'chest', 'lungs', (-40, 270), [
        [(-27, 212), (-15, 224), (-13.4, 256), (-19, 292), (-36, 311), (-60, 314), (-69, 294), (-61, 244), (-44, 217)],
        [(27, 212), (44, 217), (61, 244), (69, 294), (60, 314), (42, 311), (37, 288), (33, 262), (17, 240), (15, 224)]]),
    ('inner.solar-plexus', 'belly', 'solar plexus', (0, 340), [[(0, 327), (13, 340), (0, 353), (-13, 340)]]),
    ('inner.stomach', 'belly', 'stomach', (34, 352),
     [[(22, 328), (38, 326), (46, 344), (41, 368), (24, 382), (4, 381), (-1, 372), (10, 367), (21, 360), (24, 345)]]),
    ('inner.gut', 'belly', 'gut', (0, 426),
     [[(0, 390), (22, 394), (38, 407), (43, 426), (36, 446), (20, 459), (0, 463), (-20, 459), (-36, 446), (-43, 426),
       (-38, 407), (-22, 394)]]),
    ('inner.pelvic-floor', 'pelvis', 'pelvic floor', (0, 513),
     [[(-31, 494), (-16, 501), (0, 503), (16, 501), (31, 494), (22, 512), (8, 523), (0, 524.6), (-8, 523), (-22, 512)]]),
    ('inner.spine', 'back', 'spine', (0, 310),
     [[(0, 140), (5, 147), (5.4, 220), (6.6, 330), (8, 420), (8.6, 446), (5, 472), (0, 484), (-5, 472), (-8.6, 446),
       (-8, 420), (-6.6, 330), (-5.4, 220), (-5, 147)]]),
]
WHOLE = [('whole.skin', 'whole skin'), ('whole.body', 'whole body')]

# Variants widen or narrow the trunk at these heights; arms keep their shape and move along.
VARIANTS = {
    'neutral': [(0, 1), (1000, 1)],
    'broad': [(150, 1), (205, 1.075), (275, 1.075), (500, .955), (720, 1.005), (1000, 1.01)],
    'wide': [(150, 1), (205, .94), (325, .945), (490, 1.065), (720, 1.005), (1000, .99)]}


def warper(table):
    def scale(y):
        for (y0, s0), (y1, s1) in zip([(-1e9, table[0][1])] + table, table + [(1e9, table[-1][1])]):
            if y <= y1:
                t = (y - y0) / (y1 - y0)
                t = t * t * (3 - 2 * t)
                return s0 + (s1 - s0) * t
    shift = 104 * (scale(240) - 1)

    def warp(p):
        x, y = p[0], p[1]
        if y > 276 and x > 85.5 + (y > 330) * 5.5 and y < 660:
            return (x + shift, y)
        if 195 < y <= 276 and x > 84:  # shoulder: glide from scaling to moving
            t = min(1, (y - 195) / 60)
            return (x * scale(y) * (1 - t) + (x + shift) * t, y)
        return (x * scale(y), y)
    return warp

# ---------------------------------------------------------------- the planar map


class Map:
    """Arcs of half a view; joins split the arc they meet, so that every border ends in a node."""

    def __init__(self, outline):
        self.arcs = [[s] for s in outline]

    def snap(self, p):
        best = None
        for i, arc in enumerate(self.arcs):
            for j, s in enumerate(arc):
                ts = [k / 40 for k in range(41)]
                t = min(ts, key=lambda t: math.dist(at(s, t), p))
                lo, hi = max(0, t - .025), min(1, t + .025)
                for _ in range(40):
                    a, b = lo + (hi - lo) / 3, hi - (hi - lo) / 3
                    if math.dist(at(s, a), p) < math.dist(at(s, b), p):
                        hi = b
                    else:
                        lo = a
                d = math.dist(at(s, lo), p)
                if best is None or d < best[0] - 1e-9:
                    best = (d, i, j, (lo + hi) / 2)
        _, i, j, t = best
        arc = self.arcs[i]
        s = arc[j]
        for end in (s[0], s[3]):
            if math.dist(at(s, t), end) < .6:
                t = 0 if end is s[0] else 1
        if 0 < t < 1:
            a, b = split(s, t)
            left, right, q = arc[:j] + [a], [b] + arc[j + 1:], a[3]
        else:
            k = j + (t == 1)
            left, right, q = arc[:k], arc[k:], s[3] if t else s[0]
        if left and right:
            self.arcs[i:i + 1] = [left, right]
        return q

    def add(self, start, pts, end, warp):
        pts = [warp(p) for p in pts]
        if start == '~':
            pts[0] = self.snap(pts[0])
        if end == '~':
            pts[-1] = self.snap(pts[-1])
        if start == 'axis':
            self.arcs.append([(pts[0], pts[0], pts[1], pts[1])])
            return
        self.arcs.append(hobby(pts, 0 if start == '|' else None, 180 if end == '|' else None))


def key(p):
    return (round(p[0], 4) + 0.0, round(p[1], 4) + 0.0)


def faces(arcs):
    """Bounded faces of the planar map, each as (arc number, reversed?) in order."""
    half, out = [], {}
    for i, arc in enumerate(arcs):
        for rev in (0, 1):
            segs = reverse(arc) if rev else arc
            a, b = segs[0][0], segs[-1][3]
            pts = flat(segs, .3)
            far = next(p for p in pts if math.dist(p, a) > .25 or p is pts[-1])
            half.append((key(a), key(b), math.atan2(far[1] - a[1], far[0] - a[0])))
            out.setdefault(key(a), []).append(2 * i + rev)
    for v in out.values():
        v.sort(key=lambda h: half[h][2])
    seen, found = set(), []
    for h0 in range(len(half)):
        if h0 in seen:
            continue
        loop, h = [], h0
        while h not in seen:
            seen.add(h)
            loop.append((h // 2, h % 2))
            ring = out[half[h][1]]
            h = ring[(ring.index(h ^ 1) - 1) % len(ring)]
        found.append(loop)
    return found


def inside(p, poly):
    x, y, c = p[0], p[1], False
    for (x0, y0), (x1, y1) in zip(poly, poly[1:] + poly[:1]):
        if (y0 > y) != (y1 > y) and x < (x1 - x0) * (y - y0) / (y1 - y0) + x0:
            c = not c
    return c


def edge_distance(p, poly):
    best = 1e9
    for (x0, y0), (x1, y1) in zip(poly, poly[1:] + poly[:1]):
        dx, dy = x1 - x0, y1 - y0
        q = dx * dx + dy * dy
        t = 0 if q == 0 else max(0, min(1, ((p[0] - x0) * dx + (p[1] - y0) * dy) / q))
        best = min(best, math.hypot(p[0] - x0 - t * dx, p[1] - y0 - t * dy))
    return best if inside(p, poly) else -best


def widest(poly, on_axis):
    """Centre and radius of the largest circle in poly (on the midline if on_axis)."""
    xs, ys = [p[0] for p in poly], [p[1] for p in poly]
    lo, hi = (min(xs), min(ys)), (max(xs), max(ys))
    step = max(hi[0] - lo[0], hi[1] - lo[1]) / 12
    grid = [((0 if on_axis else lo[0] + (i + .5) * step), lo[1] + (j + .5) * step)
            for i in range(1 if on_axis else 12) for j in range(12)]
    best = max(((edge_distance(p, poly), p) for p in grid))
    while step > .05:
        step /= 2
        d, c = best
        near = [(c[0] + (0 if on_axis else i * step), c[1] + j * step) for i in (-1, 0, 1) for j in (-1, 0, 1)]
        best = max([best] + [(edge_distance(p, poly), p) for p in near])
    return best[1], best[0]


def crosses_itself(poly):
    def turn(a, b, c):
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
    n, cells, cell = len(poly), {}, 6.0
    for i in range(n):
        (x0, y0), (x1, y1) = poly[i], poly[(i + 1) % n]
        for u in range(int(min(x0, x1) // cell), int(max(x0, x1) // cell) + 1):
            for v in range(int(min(y0, y1) // cell), int(max(y0, y1) // cell) + 1):
                cells.setdefault((u, v), []).append(i)
    for inhabitants in cells.values():
        for k, i in enumerate(inhabitants):
            for j in inhabitants[k + 1:]:
                if (j - i) % n in (1, n - 1):
                    continue
                a, b, c, d = poly[i], poly[(i + 1) % n], poly[j], poly[(j + 1) % n]
                if turn(a, b, c) * turn(a, b, d) < -1e-12 and turn(c, d, a) * turn(c, d, b) < -1e-12:
                    return True
    return False


def centroid(poly):
    a = x = y = 0.0
    for p, q in zip(poly, poly[1:] + poly[:1]):
        c = p[0] * q[1] - q[0] * p[1]
        a, x, y = a + c, x + (p[0] + q[0]) * c, y + (p[1] + q[1]) * c
    return x / a / 3, y / a / 3

# ---------------------------------------------------------------- one view


def build_view(view, warp):
    front = view == 'front'
    outline = spline(FRONT_OUTLINE if front else BACK_OUTLINE, warp)
    borders, seeds, details = (FRONT_BORDERS, FRONT_SEEDS, FRONT_DETAILS) if front else (BACK_BORDERS, BACK_SEEDS, BACK_DETAILS)
    plan = Map(outline)
    for start, pts, end in borders:
        plan.add(start, pts, end, warp)
    arcs = []
    for arc in plan.arcs:
        arcs.append(arc)
        if any(abs(x) > 1e-9 for s in arc for x, _ in s):
            arcs.append(mirror(arc))
    place = lambda p: (MID + p[0], p[1])
    loops, outer = [], []
    for loop in faces(arcs):
        segs = [s for i, rev in loop for s in (reverse(arcs[i]) if rev else arcs[i])]
        poly = flat(segs, 2)[:-1]
        (loops if area(poly) > 0 else outer).append((loop, segs, poly))
    assert len(outer) == 1, '%s: the borders do not hang together (%d pieces)' % (view, len(outer))
    regions, owner, used = [], {}, set()
    for slug, x, y in seeds:
        for side in ((0,) if x == 0 else (1, -1)):
            p = warp((x, y)) if side >= 0 else tuple(a * b for a, b in zip((-1, 1), warp((x, y))))
            hits = [k for k, (_, _, poly) in enumerate(loops) if inside(p, poly)]
            assert len(hits) == 1 and hits[0] not in used, '%s.%s: no region of its own at %s' % (view, slug, p)
            used.add(hits[0])
            loop, segs, poly = loops[hits[0]]
            word = '' if not side else 'left' if (side > 0) == front else 'right'
            plain = slug.replace('-', ' ')
            name = NAMES.get((view, slug), '%s ' + plain if word else plain)
            name = name % word if '%s' in name else name
            right = poly if side >= 0 else [(-a, b) for a, b in poly]
            centre, radius = widest(right, False)
            middle = centroid(right) if side else (0.0, centroid(right)[1])
            if edge_distance(middle, right) >= .5 * radius:  # the centroid reads better than the widest spot
                centre = middle
            elif not side:
                centre = widest(right, True)[0]
            centre = (centre[0] * (side or 1), centre[1])
            rid = '.'.join([view, slug] + ([word] if word else []))
            for i, _ in loop:
                owner.setdefault(i, []).append(rid)
            regions.append({
                'id': rid, 'group': GROUP_OF[slug], 'name': name, 'side': word or 'middle', 'path': path(segs, True, place),
                'label': [round(v, 1) for v in place(centre)], 'width': round(2 * radius, 1), 'area': round(area(poly), 1),
                '_poly': [place(q) for q in poly]})
    assert len(used) == len(loops), '%s: %d faces, %d seeds used' % (view, len(loops), len(used))
    touching = {r['id']: set() for r in regions}
    for pair in owner.values():
        if len(pair) == 2:
            touching[pair[0]].add(pair[1])
            touching[pair[1]].add(pair[0])
    for r in regions:
        r['touches'] = sorted(touching[r['id']])
    aim(regions)
    strokes = []
    for name, weight, pts in details:
        segs = spline(pts, warp)
        if all(p[0] == 0 for p in pts):
            lines = [segs]
        elif pts[-1][0] == 0:
            lines = [segs + reverse(mirror(segs))]
        else:
            lines = [segs, mirror(segs)]
        strokes += [{'name': name, 'weight': weight, 'path': path(l, False, place)} for l in lines]
    whole = outline + reverse(mirror(outline))
    return {'outline': path(whole, True, place), 'details': strokes, 'regions': regions, '_poly': [place(q) for q in flat(whole, 2)[:-1]]}


def aim(regions):
    """Arrow keys: the nearest region in each direction of the picture, touching ones first."""
    for r in regions:
        r['neighbours'] = {}
        for way, (dx, dy) in {'left': (-1, 0), 'right': (1, 0), 'up': (0, -1), 'down': (0, 1)}.items():
            options = []
            for c in regions:
                vx, vy = c['label'][0] - r['label'][0], c['label'][1] - r['label'][1]
                along, off, near = vx * dx + vy * dy, abs(vx * dy - vy * dx), c['id'] in r['touches']
                straight = along / (math.hypot(vx, vy) or 1)
                if c is r or straight < (.42 if near else .76):
                    continue
                options.append((near and straight < .64, (along + 2 * off) * (1 if near else 1.9), c['side'] != r['side'],
                                c['side'] != 'left', c['id']))
            r['neighbours'][way] = min(options)[-1] if options else None
    by = {r['id']: r for r in regions}
    missed = set(by) - {to for r in regions for to in r['neighbours'].values()}
    for rid in sorted(missed):  # nobody points here: step in between the neighbours on its left and right
        for way, back in (('left', 'right'), ('right', 'left')):
            to = by[rid]['neighbours'][way]
            if to:
                by[to]['neighbours'][back] = rid


def closed(points, warp, sign):
    """Smooth closed curve through points given towards the person's left."""
    pts = [(math.copysign(1, p[0]) * warp((abs(p[0]), p[1]))[0] * sign, p[1]) for p in points]
    n = len(pts)
    return hobby(pts[-3:] + pts + pts[:3])[3:3 + n]


def inner_places(warp, outlines):
    out = []
    for rid, group, name, point, loops in INNER:
        views = {}
        for view, sign in (('front', 1), ('back', -1)):
            place = lambda p: (MID + p[0], p[1])
            views[view] = {'path': ' '.join(path(closed(l, warp, sign), True, place) for l in loops),
                           'point': [round(MID + sign * math.copysign(1, point[0]) * warp((abs(point[0]), point[1]))[0], 1), point[1]]}
        out.append({'id': rid, 'group': group, 'name': name, 'kind': 'shape', 'home': 'back' if rid == 'inner.spine' else 'front', 'views': views})
    for rid, name in WHOLE:
        out.append({'id': rid, 'group': 'whole', 'name': name, 'kind': 'edge' if rid == 'whole.skin' else 'fill', 'home': 'front',
                    'views': {v: {'path': outlines[v], 'point': [MID, 350]} for v in ('front', 'back')}})
    return out


def build(variant):
    warp = warper(VARIANTS[variant])
    views = {v: build_view(v, warp) for v in ('front', 'back')}
    return {
        'format': 1, 'figure': variant, 'unit': 'per mille of the view height', 'width': WIDTH, 'height': HEIGHT,
        'aspect': WIDTH / HEIGHT, 'groups': [{'id': i, 'name': n} for i, n in GROUPS], 'views': views,
        'inner': inner_places(warp, {v: views[v]['outline'] for v in views})}

# ---------------------------------------------------------------- checks


def sample(view):
    """Counts unit sample points of the silhouette that lie in no region, and in more than one."""
    def spans(poly, y):
        xs = sorted((x1 - x0) * (y - y0) / (y1 - y0) + x0
                    for (x0, y0), (x1, y1) in zip(poly, poly[1:] + poly[:1]) if (y0 > y) != (y1 > y))
        return zip(xs[::2], xs[1::2])
    body = gap = over = stray = 0
    boxes = [(min(p[1] for p in r['_poly']), max(p[1] for p in r['_poly']), r['_poly']) for r in view['regions']]
    for j in range(HEIGHT):
        y = j + .5
        skin, count = bytearray(WIDTH), bytearray(WIDTH)
        for cells, polys in ((skin, [view['_poly']]), (count, [b[2] for b in boxes if b[0] <= y <= b[1]])):
            for poly in polys:
                for a, b in spans(poly, y):
                    for i in range(max(0, math.ceil(a - .5)), min(WIDTH, math.ceil(b - .5))):
                        cells[i] += 1
        for s, c in zip(skin, count):
            body += s
            gap += s and not c
            over += s and c > 1
            stray += bool(c and not s)
    return body, gap, over, stray


def check(fig):
    report, bad = {}, []
    ids = [r['id'] for v in fig['views'].values() for r in v['regions']]
    for want, got, what in ((38, len(fig['views']['front']['regions']), 'front regions'),
                            (29, len(fig['views']['back']['regions']), 'back regions'), (13, len(fig['inner']), 'inner places'),
                            (12, len(fig['groups']), 'groups'), (len(ids), len(set(ids)), 'unique ids'),
                            (12, len({r['group'] for v in fig['views'].values() for r in v['regions']} | {i['group'] for i in fig['inner']}), 'used groups')):
        report[what] = got
        if want != got:
            bad.append('%s: %s, not %s' % (what, got, want))
    for vname, v in fig['views'].items():
        body, gap, over, stray = sample(v)
        total, parts = abs(area(v['_poly'])), sum(r['area'] for r in v['regions'])
        by = {r['id']: r for r in v['regions']}
        lean = 0.0
        for r in v['regions']:
            poly, twin = r['_poly'], by[r['id'].replace('.left', '.right') if r['side'] == 'left' else r['id']]
            if r['side'] in ('left', 'middle'):
                other = twin['_poly']
                known = {(round(a, 3), round(b, 3)) for a, b in other}
                odd = [(2 * MID - x, y) for x, y in poly if (round(2 * MID - x, 3), round(y, 3)) not in known]
                lean = max([lean] + [min(math.dist(o, q) for q in other) for o in odd])
                flip = {'left': 'right', 'right': 'left'}
                for way, to in r['neighbours'].items():
                    back = twin['neighbours'][flip.get(way, way)]
                    swap = None if to is None else to.replace('.left', '.#').replace('.right', '.left').replace('.#', '.right')
                    if swap != back and r['side'] != 'middle':
                        bad.append('%s %s: %s, but its twin %s' % (r['id'], way, to, back))
            if crosses_itself(poly):
                bad.append(r['id'] + ' crosses itself')
            if not inside(r['label'], poly):
                bad.append(r['id'] + ': label point outside')
            if r['width'] < 16:
                bad.append('%s: only %.1f wide' % (r['id'], r['width']))
        if crosses_itself(v['_poly']):
            bad.append(vname + ' outline crosses itself')
        for r in v['regions']:
            seen, todo = {r['id']}, [r['id']]
            while todo:
                for to in by[todo.pop()]['neighbours'].values():
                    if to and to not in seen:
                        seen.add(to)
                        todo.append(to)
            if len(seen) != len(by):
                bad.append('%s: the arrow keys reach only %d' % (r['id'], len(seen)))
        xs, ys = [p[0] for p in v['_poly']], [p[1] for p in v['_poly']]
        small = min(v['regions'], key=lambda r: r['width'])
        report[vname] = {
            'silhouette box': [round(min(xs), 1), round(min(ys), 1), round(max(xs), 1), round(max(ys), 1)],
            'area in per cent of the view': round(total / WIDTH / HEIGHT * 100, 2),
            'area difference %': round(abs(total - parts) / total * 100, 4), 'gap %': round(gap / body * 100, 4),
            'overlap %': round(over / body * 100, 4), 'outside %': round(stray / body * 100, 4),
            'largest departure from symmetry': round(lean, 4), 'narrowest': [small['id'], small['width']],
            'keys without a target': sum(t is None for r in v['regions'] for t in r['neighbours'].values())}
        if max(gap, over, stray) > body / 100 or lean > .05 or abs(total - parts) > total / 1000:
            bad.append(vname + ': does not tile')
    for i in fig['inner']:
        for vname, w in i['views'].items():
            if not inside(w['point'], fig['views'][vname]['_poly']):
                bad.append(i['id'] + ': point outside the ' + vname)
    return report, bad

# ---------------------------------------------------------------- pictures

LIGHT = {'ground': '#FBF8F4', 'skin': '#EFE6DC', 'line': '#6A5F57', 'text': '#4A423C', 'edge': '#B7A999',
         'heat': ['#F3DDC4', '#EDBE94', '#E0935F', '#C9633F', '#9E3A2E']}
DARK = {'ground': '#1D1E22', 'skin': '#33343A', 'line': '#BDB4AA', 'text': '#D9D2CA', 'edge': '#5C5B60',
        'heat': ['#4A3B37', '#6E4A3C', '#9C5F42', '#CC7F4C', '#F0B070']}


def tag(name, attrs, body=None):
    a = ''.join(' %s="%s"' % (k.replace('_', '-'), v) for k, v in attrs.items())
    return '<%s%s/>' % (name, a) if body is None else '<%s%s>%s</%s>' % (name, a, body, name)


def figure_svg(view, ink, px, layers='', details=True):
    line = max(1.0, .5 + px ** .5 / 22) * 1000 / px
    g = tag('path', {'d': view['outline'], 'fill': ink['skin']}) + layers
    if details:
        for d in view['details']:
            g += tag('path', {'d': d['path'], 'fill': 'none', 'stroke': ink['line'], 'stroke_width': num(line * .85 * d['weight'] ** .5),
                              'stroke_opacity': num(.35 + .5 * d['weight']), 'stroke_linecap': 'round'})
    return g + tag('path', {'d': view['outline'], 'fill': 'none', 'stroke': ink['line'], 'stroke_width': num(line), 'stroke_linejoin': 'round'})


def page(width, height, ink, body):
    return tag('svg', {'xmlns': 'http://www.w3.org/2000/svg', 'viewBox': '0 0 %d %d' % (width, height)},
               tag('rect', {'width': width, 'height': height, 'fill': ink['ground']}) + body)


def at_x(x, body):
    return tag('g', {'transform': 'translate(%s 0)' % x}, body)


def pair(fig, ink, px, layers=lambda v: '', details=None):
    details = px >= 320 if details is None else details
    return page(2 * WIDTH, HEIGHT, ink, ''.join(
        at_x(i * WIDTH, figure_svg(fig['views'][v], ink, px, layers(v), details)) for i, v in enumerate(('front', 'back'))))


def borders(view, ink, px):
    line = num(1.1 * 1000 / px + .3)
    return ''.join(tag('path', {'id': r['id'], 'd': r['path'], 'fill': 'none', 'stroke': ink['edge'], 'stroke_width': line})
                   for r in view['regions'])


def labelled(view, ink):
    """Borders with names in the margins, each tied to its label point."""
    side = 260
    tint = ['#E9C9B8', '#F0DCC0', '#DDE0C4', '#C9DDD0', '#C7D8E2', '#D3CDE3', '#E6CBD9', '#EAD6CC', '#CFE0DF', '#DFD9C6', '#D9D3D0']
    if ink is DARK:
        tint = ['#5A3F38', '#5E4F3A', '#4C5240', '#3C5248', '#3B4D58', '#46425A', '#573F4D', '#56473F', '#3D5150', '#504C3E', '#48434A']
    order = [g[0] for g in GROUPS]
    fill = ''.join(tag('path', {'d': r['path'], 'fill': tint[order.index(r['group'])]}) for r in view['regions'])
    body = at_x(side, figure_svg(view, ink, 2000, fill + borders(view, ink, 2000), False))
    columns = {-1: [], 1: []}
    for r in sorted(view['regions'], key=lambda r: r['label'][1]):
        s = (r['label'][0] > MID) - (r['label'][0] < MID) or (-1 if len(columns[-1]) <= len(columns[1]) else 1)
        columns[s].append(r)
    for s, col in columns.items():
        ys = [r['label'][1] for r in col]
        for _ in range(400):
            for i in range(1, len(ys)):
                if ys[i] - ys[i - 1] < 19:
                    m = (ys[i] + ys[i - 1]) / 2
                    ys[i - 1], ys[i] = max(14, m - 9.5), max(14, m - 9.5) + 19
        for r, y in zip(col, ys):
            x, edge = r['label'][0] + side, side + MID + s * 232
            body += tag('path', {'d': 'M%s %s L%s %s L%s %s' % tuple(map(num, (x, r['label'][1], edge - s * 26, y, edge, y))),
                                 'fill': 'none', 'stroke': ink['text'], 'stroke_width': .6, 'stroke_opacity': .55})
            body += tag('circle', {'cx': x, 'cy': r['label'][1], 'r': 1.6, 'fill': ink['text']})
            body += tag('text', {'x': num(edge + s * 6), 'y': num(y + 4), 'font_size': 12.5, 'font_family': 'DejaVu Sans, sans-serif',
                                 'fill': ink['text'], 'text_anchor': 'start' if s > 0 else 'end'}, r['name'])
    return page(WIDTH + 2 * side, HEIGHT, ink, body)


DEMO = {'front.chest.left': .7, 'front.breastbone': 1, 'front.chest.right': .5, 'front.throat': .8, 'front.upper-belly': .55,
        'front.lower-belly': .3, 'front.jaw.left': .45, 'front.jaw.right': .5, 'front.forehead': .25, 'front.hand.left': .35,
        'front.hand.right': .35, 'front.foot.left': .15, 'front.foot.right': .15, 'back.nape': .9, 'back.shoulder.left': .65,
        'back.shoulder.right': .85, 'back.between-blades': .5, 'back.lower-back.left': .3, 'back.lower-back.right': .4,
        'back.sacrum': .2, 'back.back-of-head': .2}


def heat_by_region(view, ink):
    g = ''
    for r in view['regions']:
        if r['id'] in DEMO:
            n = len(ink['heat']) - 1
            g += tag('path', {'d': r['path'], 'fill': ink['heat'][round(DEMO[r['id']] * n)]})
    return g + borders(view, ink, 1400)


PAINT = {  # strokes: strength, radius, points
    'front': [(.9, 15, [(200, 150), (202, 180), (199, 215), (203, 250), (200, 285)]), (.5, 17, [(186, 330), (206, 338), (212, 352), (194, 360)]),
              (.35, 20, [(178, 425), (200, 436), (222, 428)]), (.4, 12, [(345, 560), (350, 590)]), (.4, 12, [(55, 560), (50, 590)]),
              (.45, 8, [(178, 128), (186, 138)]), (.45, 8, [(222, 128), (214, 138)]), (.25, 12, [(186, 60), (214, 60)])],
    'back': [(.9, 13, [(200, 140), (200, 175)]), (.7, 16, [(204, 185), (232, 194), (262, 204), (288, 218)]),
             (.45, 14, [(196, 185), (170, 194), (146, 202)]), (.5, 14, [(218, 240), (222, 275)]),
             (.4, 20, [(176, 405), (200, 412), (226, 404)]), (.25, 14, [(160, 780), (160, 820)]), (.25, 14, [(240, 780), (240, 820)])]}


def heat_painted(view, ink, name):
    """Blurred strokes, clipped to the silhouette: what painted entries add up to."""
    layers = ''
    for level, (width, floor) in enumerate(((2.3, 0), (1.8, .2), (1.3, .4), (.8, .6), (.4, .8))):
        strokes = ''.join(tag('path', {
            'd': 'M' + ' L'.join('%s %s' % p for p in pts), 'fill': 'none', 'stroke': ink['heat'][level],
            'stroke_opacity': num(min(1, max(0, (v - floor) / .3 + .25))), 'stroke_width': num(2 * r * width * (.6 + .4 * v)),
            'stroke_linecap': 'round', 'stroke_linejoin': 'round'}) for v, r, pts in PAINT[name] if v > floor - .05)
        layers += tag('g', {'filter': 'url(#%s-f)' % name}, strokes)
    defs = tag('filter', {'id': name + '-f', 'filterUnits': 'userSpaceOnUse', 'x': 0, 'y': 0, 'width': WIDTH, 'height': HEIGHT},
               tag('feGaussianBlur', {'stdDeviation': 8}))
    defs += tag('clipPath', {'id': name + '-c'}, tag('path', {'d': view['outline']}))
    return tag('defs', {}, defs) + tag('g', {'clip_path': 'url(#%s-c)' % name}, layers)


def organs(fig, view, ink):
    g = ''
    for i, place in enumerate(fig['inner']):
        w = place['views'][view]
        if place['kind'] == 'shape' and place['home'] == view:
            g += tag('path', {'d': w['path'], 'fill': ink['heat'][2], 'fill_opacity': .22, 'stroke': ink['heat'][3], 'stroke_width': .9})
    return g


def write(folder, name, text):
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, name), 'w', encoding='utf-8') as f:
        f.write(text)


def public(x):
    if isinstance(x, dict):
        return {k: public(v) for k, v in x.items() if not k.startswith('_')}
    return [public(v) for v in x] if isinstance(x, list) else x


def pictures(figs, folder):
    fig, jobs = figs['neutral'], []

    def job(name, svg, *sizes):
        write(folder, name + '.svg', svg + '\n')
        jobs.extend((name, name if len(sizes) == 1 else '%s-%d' % (name, px), px) for px in sizes)
    for v in ('front', 'back'):
        write(folder, v + '.svg', page(WIDTH, HEIGHT, LIGHT, figure_svg(
            fig['views'][v], LIGHT, 1000, tag('g', {'id': 'regions'}, borders(fig['views'][v], LIGHT, 1000)))) + '\n')
    for shade, ink in (('light', LIGHT), ('dark', DARK)):
        for px in (200, 400, 800, 2000):
            job('outline-%s-%d' % (shade, px), pair(fig, ink, px), px)
        for v in ('front', 'back'):
            job('regions-%s-%s' % (v, shade), labelled(fig['views'][v], ink), 1800)
        job('heat-regions-' + shade, pair(fig, ink, 1200, lambda v: heat_by_region(fig['views'][v], ink)), 1200)
        job('heat-painted-' + shade, pair(fig, ink, 1200, lambda v: heat_painted(fig['views'][v], ink, v)), 1200)
    job('inner-light', pair(fig, LIGHT, 1200, lambda v: organs(fig, v, LIGHT)), 1200)
    trio = ''.join(at_x((2 * i + j) * WIDTH, figure_svg(figs[n]['views'][v], LIGHT, 1000))
                   for i, n in enumerate(('broad', 'neutral', 'wide')) for j, v in enumerate(('front', 'back')))
    job('variants', page(6 * WIDTH, HEIGHT, LIGHT, trio), 1000)
    return jobs


def main():
    parser = argparse.ArgumentParser(description='Writes the body figures and checks them.')
    parser.add_argument('--preview', metavar='FOLDER', nargs='?', const=PREVIEW, help='also write pictures to look at')
    parser.add_argument('--png', action='store_true', help='render the preview as PNG too')
    wanted = parser.parse_args()
    if wanted.png and not wanted.preview:
        parser.error('--png goes with --preview')
    figs = {n: build(n) for n in VARIANTS}
    failed = False
    for n, fig in figs.items():
        report, bad = check(fig)
        write(HERE, 'figure-%s.json' % n, json.dumps(public(fig), ensure_ascii=False, indent=1) + '\n')
        print(n, json.dumps(report, indent=1))
        for b in bad:
            failed = True
            print('WRONG:', b)
    ids = [[r['id'] for v in f['views'].values() for r in v['regions']] for f in figs.values()]
    if any(i != ids[0] for i in ids):
        failed = True
        print('WRONG: the variants differ in their region ids')
    jobs = pictures(figs, wanted.preview) if wanted.preview else []
    if wanted.png:
        for name, out, px in jobs:
            subprocess.run(['rsvg-convert', '-h', str(px), os.path.join(wanted.preview, name + '.svg'),
                            '-o', os.path.join(wanted.preview, out + '.png')], check=True)
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
