#include "base/object_reader.h"

#include <algorithm>
#include <cmath>

#include "base/check.h"

namespace felt {
namespace {

std::string range(const std::string& low, const std::string& high) { return low + ".." + high; }

std::string shortest(double value) { return writeJson(numberJson(value)); }

}  // namespace

ObjectReader::ObjectReader(const Json& object, std::string path) : m_object(object), m_path(std::move(path)) {
    if (!object.is_object()) failWith({Code::WrongType, m_path.empty() ? "JSON" : m_path, "{...}"});
}

void ObjectReader::failWith(Error error) {
    if (!m_error) m_error = std::move(error);
}

const Json* ObjectReader::take(std::string_view name) {
    if (m_error) return nullptr;
    const auto found = m_object.find(name);
    if (found == m_object.end()) return nullptr;
    m_taken.push_back(name);
    return &*found;
}

const std::string* ObjectReader::takeText(std::string_view name, std::size_t limit) {
    const Json* const value = take(name);
    if (value == nullptr) return nullptr;
    if (!value->is_string()) {
        failWith({Code::WrongType, pathOf(name), "\"...\""});
        return nullptr;
    }
    const auto& content = value->get_ref<const std::string&>();
    if (content.size() <= limit) return &content;
    failWith({Code::TooLarge, pathOf(name), std::to_string(limit)});
    return nullptr;
}

void ObjectReader::text(std::string_view name, std::optional<std::string>& target, std::size_t limit) {
    if (const std::string* const value = takeText(name, limit)) target = *value;
}

void ObjectReader::text(std::string_view name, std::string& target, std::size_t limit) {
    if (const std::string* const value = takeText(name, limit)) target = *value;
}

void ObjectReader::flag(std::string_view name, bool& target) {
    const Json* const value = take(name);
    if (value == nullptr) return;
    if (!value->is_boolean()) return failWith({Code::WrongType, pathOf(name), "true, false"});
    target = value->get<bool>();
    if (!target) m_taken.pop_back();
}

void ObjectReader::number(std::string_view name, std::optional<double>& target, double low, double high) {
    const Json* const value = take(name);
    if (value == nullptr) return;
    if (!value->is_number()) return failWith({Code::WrongType, pathOf(name), range(shortest(low), shortest(high))});
    const double read = value->get<double>();
    if (!(read >= low && read <= high)) return failWith({Code::OutOfRange, pathOf(name), range(shortest(low), shortest(high))});
    target = read;
}

void ObjectReader::integer(std::string_view name, std::optional<long long>& target, long long low, long long high) {
    std::optional<double> read;
    number(name, read, double(low), double(high));
    if (!read) return;
    if (std::floor(*read) != *read) return failWith({Code::WrongType, pathOf(name), range(std::to_string(low), std::to_string(high))});
    target = static_cast<long long>(*read);
}

void ObjectReader::object(std::string_view name, std::optional<std::string>& target) {
    const Json* const value = take(name);
    if (value == nullptr) return;
    if (!value->is_object()) return failWith({Code::WrongType, pathOf(name), "{...}"});
    target = writeJson(*value);
}

void ObjectReader::leaveUnknown(std::string_view name) { std::erase(m_taken, name); }

void ObjectReader::unknown(UnknownFields& target) {
    if (m_error) return;
    // Names are there once already, so the rest is made as the list that it is, without looking each up among all before it.
    Json::object_t rest;
    if (m_object.size() > m_taken.size()) rest.reserve(m_object.size() - m_taken.size());
    for (const auto& [name, value] : m_object.get_ref<const Json::object_t&>())
        if (std::find(m_taken.begin(), m_taken.end(), name) == m_taken.end()) rest.emplace_back(name, value);
    if (!rest.empty()) target = writeJson(std::move(rest));
}

Status ObjectReader::status() const {
    if (m_error) return tl::unexpected(*m_error);
    return {};
}

void addUnknown(Json& object, const UnknownFields& unknown) {
    if (unknown.empty()) return;
    const auto fields = parseJson(unknown);
    FELT_CHECK(fields && fields->is_object());
    auto& all = object.get_ref<Json::object_t&>();
    const auto known = std::ptrdiff_t(all.size());
    all.reserve(all.size() + fields->size());
    for (const auto& field : fields->get_ref<const Json::object_t&>()) {
        const auto is = [&](const auto& other) { return other.first == field.first; };
        if (std::none_of(all.begin(), all.begin() + known, is)) all.emplace_back(field.first, field.second);
    }
}

Json numberJson(double value) {
    constexpr double exact = 9007199254740992.0;  // 2^53: beyond it a double holds no odd whole numbers
    if (std::floor(value) == value && std::fabs(value) < exact && !(value == 0 && std::signbit(value)))
        return static_cast<long long>(value);
    return value;
}

}  // namespace felt
