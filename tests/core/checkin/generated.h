// Check-ins as properties are tried with, and a full one written by hand.
#pragma once

#include <ostream>
#include <string>

#include "checkin/check_in_json.h"
#include "support/generators.h"
#include "support/rapidcheck.h"

namespace felt::checkin {

// How RapidCheck shows a counterexample.
inline void showValue(const CheckIn& entry, std::ostream& out) { out << writeCheckIn(entry); }

namespace tests {

using felt::tests::genDouble;
using felt::tests::genJson;
using felt::tests::genText;
using felt::tests::optionally;

// Every field there is, each list with two elements, and unknown fields, false and empty lists at every level.
inline constexpr std::string_view fullCheckIn =
    R"({"id":"018e6b5a-7c00-7abc-8def-0123456789ab","at":"2026-03-01T07:30+01:00","written":"2026-03-01T08:00:00.5Z",
"language":"pt-BR","form":"full","ended":"complete","prompt":"prompt-7",
"marks":[
 {"view":"front","place":"front.chest.left",
  "paint":[{"layer":"more","radius":0.02,"points":[[0.5,0.25],[0,1]],"pressure":[0.5,null]},{"layer":"light","radius":0.5,"points":[],"x":false}],
  "sensation":"s.tight","word":"tight","intensity":7,"temperature":"cold","movement":"still","size":"hand","depth":"deep","change":"growing",
  "pleasant":"unpleasant","colour":"red","deep":{"a":[{"b":1e300}]}},
 {"place":"inner.stomach","sensation":"s.own-018e6b5a-7c00-7abc-8def-0123456789ab","intensity":0,"paint":[]},{}],
"whole_body":["all-over","numb"],
"feelings":[{"concept":"f.uneasy","word":"uneasy","intensity":10,"fits":"partly","since":"today"},{"word":"mulmig"}],"feeling_unsure":true,
"plane":{"pleasantness":-1,"energy":0.35,"z":0},"panel":{"f.sad":0,"f.joyful":100,"f.calm":33.3},
"needs":[{"concept":"n.rest","word":"rest","met":"unmet","how":[]},{}],"state":"freeze","distress":{"before":8,"after":0,"during":9},
"tags":["work","é 漢 🙂"],"note":"Line one\nline two \u0000 \"quoted\"","after":"better","private":true,"source":{"app":"other","row":7,"nested":{"x":[]}},
"mood":5,"weather":{"rain":false},"list":[],"nothing":null})";

inline rc::Gen<std::string> genUnknown() {
    return rc::gen::exec([]() -> std::string {
        const int count = *rc::gen::inRange(0, 3);
        Json fields = Json::object();
        for (int i = 0; i < count; ++i) fields["x-" + *genText()] = *genJson(2);
        return fields.empty() ? std::string() : writeJson(fields);
    });
}

template <class Choice>
rc::Gen<Choice> genChoice() {
    return rc::gen::map(rc::gen::inRange(0, int(Choices<Choice>::names.size())), [](int each) { return static_cast<Choice>(each); });
}

template <class Number>
rc::Gen<Number> genBounded() {
    return rc::gen::map(rc::gen::inRange(Number::lowest, Number::highest + 1), [](int value) { return *Number::make(value); });
}

inline rc::Gen<double> genShare(double low, double high) {
    return rc::gen::map(rc::gen::inRange(0, 1'000'001), [low, high](int part) { return low + (high - low) * part / 1'000'000; });
}

inline rc::Gen<lexicon::ConceptId> genConcept(char kind) {
    return rc::gen::map(rc::gen::element<std::string>("tight", "rest", "a-b-c", "7", "own-018e6b5a-7c00-7abc-8def-0123456789ab"),
                        [kind](const std::string& slug) { return lexicon::ConceptId::make(std::string(1, kind) + "." + slug).value(); });
}

inline rc::Gen<Moment> genMoment() {
    return rc::gen::exec([]() -> Moment {
        const Moment moment =
            Moment::at(*rc::gen::inRange<std::int64_t>(-62'135'000'000'000'000, 253'402'000'000'000'000), *rc::gen::inRange(-1'080, 1'081));
        const auto length = *rc::gen::element<std::size_t>(10, 16, 19, 23, moment.text().size());
        return Moment::parse(moment.text().substr(0, length)).value();
    });
}

inline rc::Gen<body::PlaceId> genPlace() {
    return rc::gen::map(rc::gen::element<std::string>("front.chest.left", "inner.stomach", "whole.body", "tail"),
                        [](const std::string& text) { return body::PlaceId::make(text).value(); });
}

inline rc::Gen<PaintStroke> genStroke() {
    return rc::gen::exec([] {
        PaintStroke stroke;
        stroke.layer = optionally(genChoice<body::Layer>());
        stroke.radius = optionally(genShare(0, 0.5));
        const int points = *rc::gen::inRange(0, 4);
        for (int i = 0; i < points; ++i) stroke.points.push_back({*genShare(0, 1), *genShare(0, 1)});
        stroke.unknown = *genUnknown();
        return stroke;
    });
}

inline rc::Gen<Mark> genMark() {
    return rc::gen::exec([] {
        Mark mark;
        mark.view = optionally(genChoice<body::View>());
        mark.place = optionally(genPlace());
        mark.paint = *rc::gen::resize(3, rc::gen::container<std::vector<PaintStroke>>(genStroke()));
        mark.sensation = optionally(genConcept('s'));
        mark.word = optionally(genText());
        mark.intensity = optionally(genBounded<Intensity>());
        mark.temperature = optionally(genChoice<Temperature>());
        mark.movement = optionally(genChoice<Movement>());
        mark.size = optionally(genChoice<Size>());
        mark.depth = optionally(genChoice<Depth>());
        mark.change = optionally(genChoice<Change>());
        mark.pleasant = optionally(genChoice<Pleasant>());
        mark.unknown = *genUnknown();
        return mark;
    });
}

inline rc::Gen<FeelingNoticed> genFeeling() {
    return rc::gen::exec([] {
        return FeelingNoticed{optionally(genConcept('f')), optionally(genText()), optionally(genBounded<Intensity>()),
                              optionally(genChoice<Fits>()), *genUnknown()};
    });
}

inline rc::Gen<NeedNoticed> genNeed() {
    return rc::gen::exec([] {
        return NeedNoticed{optionally(genConcept('n')), optionally(genText()), optionally(genChoice<Met>()), *genUnknown()};
    });
}

inline rc::Gen<CheckIn> genCheckIn() {
    return rc::gen::exec([]() -> CheckIn {
        CheckIn entry{.id = {}, .at = *genMoment()};
        const auto milliseconds = *rc::gen::inRange<std::int64_t>(0, std::int64_t(1) << 48);
        if (*rc::gen::arbitrary<bool>()) entry.id = Uuid::version7(milliseconds, [](std::span<unsigned char>) {});
        entry.written = optionally(genMoment());
        entry.language = optionally(rc::gen::map(rc::gen::element<std::string>("en", "pt-BR", "zh-Hans"),
                                                 [](const std::string& tag) { return LanguageTag::make(tag).value(); }));
        entry.form = optionally(genChoice<Form>());
        entry.ended = optionally(genChoice<Ended>());
        entry.prompt = optionally(genText());
        entry.marks = *rc::gen::resize(3, rc::gen::container<std::vector<Mark>>(genMark()));
        entry.wholeBody = *rc::gen::resize(3, rc::gen::container<std::vector<WholeBody>>(genChoice<WholeBody>()));
        entry.feelings = *rc::gen::resize(3, rc::gen::container<std::vector<FeelingNoticed>>(genFeeling()));
        entry.feelingUnsure = *rc::gen::arbitrary<bool>();
        if (*rc::gen::arbitrary<bool>()) entry.plane = PlanePoint{optionally(genShare(-1, 1)), optionally(genShare(-1, 1)), *genUnknown()};
        for (const char* feeling : {"f.sad", "f.joyful", "f.calm"})
            if (*rc::gen::arbitrary<bool>()) entry.panel.push_back({lexicon::ConceptId::make(feeling).value(), *genShare(0, 100)});
        entry.needs = *rc::gen::resize(3, rc::gen::container<std::vector<NeedNoticed>>(genNeed()));
        entry.state = optionally(genChoice<State>());
        if (*rc::gen::arbitrary<bool>())
            entry.distress = DistressChange{optionally(genBounded<Distress>()), optionally(genBounded<Distress>()), *genUnknown()};
        entry.tags = *rc::gen::resize(3, rc::gen::container<std::vector<std::string>>(genText()));
        entry.note = optionally(genText());
        entry.after = optionally(genChoice<After>());
        entry.isPrivate = *rc::gen::arbitrary<bool>();
        if (*rc::gen::arbitrary<bool>()) entry.source = writeJson(Json{{"from", *genJson(2)}});
        entry.unknown = *genUnknown();
        return entry;
    });
}

}  // namespace tests
}  // namespace felt::checkin
