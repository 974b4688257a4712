// Templates of ObjectReader; include base/object_reader.h instead.
#pragma once

#include "base/choice.h"

namespace felt {

template <class Choice>
void ObjectReader::choice(std::string_view field, std::optional<Choice>& target) {
    const Json* const value = take(field);
    if (value == nullptr) return;
    const auto read = value->is_string() ? named<Choice>(value->get_ref<const std::string&>()) : std::nullopt;
    if (!read) return failWith({Code::NotAChoice, pathOf(field), allNames<Choice>()});
    target = *read;
}

template <class Name>
void ObjectReader::name(std::string_view field, std::optional<Name>& target) {
    const std::string* const value = takeText(field, 200);
    if (value == nullptr) return;
    auto made = Name::make(*value);
    if (!made) return failWith({made.error().code, pathOf(field), made.error().detail});
    target = std::move(*made);
}

template <class Item, class Read>
void ObjectReader::list(std::string_view field, std::vector<Item>& target, std::size_t limit, Read&& read) {
    const Json* const value = take(field);
    if (value == nullptr) return;
    if (!value->is_array()) return failWith({Code::WrongType, pathOf(field), "[...]"});
    if (value->size() > limit) return failWith({Code::OutOfRange, pathOf(field), "0.." + std::to_string(limit)});
    if (value->empty()) m_taken.pop_back();
    std::size_t position = 0;
    for (const Json& element : *value) {
        auto item = read(element, pathOf(field) + "[" + std::to_string(position++) + "]");
        if (!item) return failWith(std::move(item).error());
        target.push_back(std::move(*item));
    }
}

template <class Item, class Read>
void ObjectReader::nested(std::string_view field, std::optional<Item>& target, Read&& read) {
    const Json* const value = take(field);
    if (value == nullptr) return;
    auto item = read(*value, pathOf(field));
    if (!item) return failWith(std::move(item).error());
    target = std::move(*item);
}

}  // namespace felt
