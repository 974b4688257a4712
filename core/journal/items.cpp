#include "journal/items.h"

namespace felt::journal {
namespace {

template <class Value>
std::optional<std::string> textOf(const std::optional<Value>& value) {
    if (!value) return std::nullopt;
    if constexpr (requires { Choices<Value>::names; })
        return std::string(name(*value));
    else
        return value->text();
}

template <class Number>
std::optional<double> numberOf(const std::optional<Number>& value) {
    return value ? std::optional<double>(value->value()) : std::nullopt;
}

}  // namespace

std::vector<Item> itemsOf(const Entry& entry) {
    const CheckIn* const checkIn = std::get_if<CheckIn>(&entry);
    if (checkIn == nullptr) return {};
    std::vector<Item> items;
    for (const auto& mark : checkIn->marks)
        items.push_back({.kind = "mark",
                         .name = textOf(mark.sensation),
                         .word = mark.word,
                         .place = textOf(mark.place),
                         .view = textOf(mark.view),
                         .value = numberOf(mark.intensity),
                         .answer = textOf(mark.pleasant)});
    for (const auto whole : checkIn->wholeBody)
        items.push_back(
            {.kind = "whole", .name = std::string(name(whole)), .word = {}, .place = {}, .view = {}, .value = {}, .answer = {}});
    for (const auto& feeling : checkIn->feelings)
        items.push_back({.kind = "feeling",
                         .name = textOf(feeling.conceptId),
                         .word = feeling.word,
                         .place = {},
                         .view = {},
                         .value = numberOf(feeling.intensity),
                         .answer = textOf(feeling.fits)});
    for (const auto& need : checkIn->needs)
        items.push_back({.kind = "need",
                         .name = textOf(need.conceptId),
                         .word = need.word,
                         .place = {},
                         .view = {},
                         .value = {},
                         .answer = textOf(need.met)});
    for (const auto& rating : checkIn->panel)
        items.push_back(
            {.kind = "panel", .name = rating.feeling.text(), .word = {}, .place = {}, .view = {}, .value = rating.rating, .answer = {}});
    for (const auto& tag : checkIn->tags)
        items.push_back({.kind = "tag", .name = tag, .word = {}, .place = {}, .view = {}, .value = {}, .answer = {}});
    return items;
}

SearchText searchTextOf(const Entry& entry, const locale::Text& text) {
    SearchText result;
    std::string free;
    const auto say = [&](const std::optional<std::string>& more) {
        if (more) free.append(" \n").append(*more);
    };
    if (const auto* const checkIn = std::get_if<CheckIn>(&entry)) say(checkIn->note);
    for (const Item& item : itemsOf(entry)) {
        say(item.word);
        if (item.kind == "tag")
            say(item.name);
        else if (item.name)
            result.names.append(" ").append(*item.name);
        if (item.place) result.names.append(" ").append(*item.place);
    }
    for (const std::string& word : text.words(free)) result.words.append(" ").append(word);
    return result;
}

}  // namespace felt::journal
