// The names of the design's tokens: resources/tokens.json holds their values, docs/design.md says what they are for.
#pragma once

#include <array>
#include <string_view>

#include "base/choice.h"

namespace felt::desktop {

enum class Colour {
    Ground,
    Sidebar,
    Surface,
    Field,
    Well,
    Line,
    Edge,
    Ink,
    InkSoft,
    Primary,
    PrimaryHover,
    OnPrimary,
    PrimaryWash,
    PrimaryInk,
    Sensation,
    SensationWash,
    SensationEdge,
    Feeling,
    FeelingWash,
    FeelingEdge,
    Need,
    NeedWash,
    NeedEdge,
    Alarm,
    AlarmWash,
    AlarmEdge,
    Focus,
    Figure,
    FigureEdge,
    FigureLine
};

// What a text is for. Sans works the machine, serif says what a body or a person says.
enum class Type { Caption, Body, Section, Chip, ChipSmall, Lead, Question, PageTitle, Sentence, Lemma };

}  // namespace felt::desktop

template <>
struct felt::Choices<felt::desktop::Colour> {
    static constexpr auto names = std::to_array<std::string_view>(
        {"ground",         "sidebar",    "surface",       "field",        "well",         "line",        "edge",      "ink",
         "ink-soft",       "primary",    "primary-hover", "on-primary",   "primary-wash", "primary-ink", "sensation", "sensation-wash",
         "sensation-edge", "feeling",    "feeling-wash",  "feeling-edge", "need",         "need-wash",   "need-edge", "alarm",
         "alarm-wash",     "alarm-edge", "focus",         "figure",       "figure-edge",  "figure-line"});
};

template <>
struct felt::Choices<felt::desktop::Type> {
    static constexpr auto names = std::to_array<std::string_view>(
        {"caption", "body", "section", "chip", "chipSmall", "lead", "question", "pageTitle", "sentence", "lemma"});
};
