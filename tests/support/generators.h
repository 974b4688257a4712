// What properties are tried with: text as people write it, numbers of all sizes, JSON of every shape.
#pragma once

#include <rapidcheck.h>

#include <cmath>
#include <cstring>
#include <optional>
#include <string>

#include "base/json.h"

namespace felt::tests {

// Valid UTF-8: plain, accented, composed and decomposed, right to left, without spaces, and what has to be escaped.
inline rc::Gen<std::string> genText() {
    const auto piece = rc::gen::element<std::string>("a", "B", "z", "7", " ", "-", "'", "\"", "\\", "/", "\n", "\t", "\x01", "\x7f", "é",
                                                     "É", "e\u0301", "ß", "ñ", "İ", "ı", "Å", "ø", "й", "Я", "ᾳ", "ש", "شَ", "ـ", "कि", "्",
                                                     "が", "ガ", "ｶﾞ", "漢", "한", "각", "’", "…", "\u00a0", "\u2028", "ﬁ", "Ｗ", "🙂",
                                                     "👩‍👧", "\U0001F1EA", std::string(1, '\0'));
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(piece), [](const std::vector<std::string>& pieces) {
        std::string text;
        for (const std::string& each : pieces) text += each;
        return text;
    });
}

// Every finite double, by its bits.
inline rc::Gen<double> genDouble() {
    return rc::gen::suchThat(rc::gen::map(rc::gen::resize(100, rc::gen::arbitrary<std::uint64_t>()),
                                          [](std::uint64_t bits) {
                                              double value = 0;
                                              std::memcpy(&value, &bits, sizeof value);
                                              return value;
                                          }),
                             [](double value) { return std::isfinite(value); });
}

template <class Value>
std::optional<Value> optionally(const rc::Gen<Value>& gen) {
    return *rc::gen::arbitrary<bool>() ? std::optional<Value>(*gen) : std::nullopt;
}

inline rc::Gen<Json> genJson(int depth) {
    return rc::gen::exec([depth]() -> Json {
        const int shape = *rc::gen::inRange(0, depth > 0 ? 8 : 6);
        switch (shape) {
            case 0: return nullptr;
            case 1: return *rc::gen::arbitrary<bool>();
            case 2: return *rc::gen::arbitrary<std::int64_t>();
            case 3: return *rc::gen::arbitrary<std::uint64_t>();
            case 4: return *genDouble();
            case 5: return *genText();
            default: break;
        }
        Json value = shape == 6 ? Json::array() : Json::object();
        const int size = *rc::gen::inRange(0, 4);
        for (int i = 0; i < size; ++i) {
            if (shape == 6)
                value.push_back(*genJson(depth - 1));
            else
                value[*genText()] = *genJson(depth - 1);
        }
        return value;
    });
}

}  // namespace felt::tests
