// Content is edited by people: whatever they leave behind is an error that says where, never a crash.
#include <catch2/catch_test_macros.hpp>
#include <random>

#include "base/file.h"
#include "base/json.h"
#include "body/figure.h"
#include "figures.h"

using namespace felt;
using namespace felt::body;
using namespace felt::body::tests;

namespace {

using Pointer = Json::json_pointer;

Json tiny() { return parseJson(tinyFigure).value(); }

// Every value below the root, as paths.
void collect(const Json& value, const Pointer& at, std::vector<Pointer>& paths) {
    if (value.is_object()) {
        for (const auto& [name, child] : value.items()) {
            paths.push_back(at / name);
            collect(child, at / name, paths);
        }
    } else if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i) {
            paths.push_back(at / i);
            collect(value[i], at / i, paths);
        }
    }
}

std::vector<Pointer> everywhere(const Json& value) {
    std::vector<Pointer> paths;
    collect(value, Pointer(), paths);
    return paths;
}

// Fewer places and strokes, no neighbour, and any name for the figure are fine.
bool isAllowed(const Pointer& path, const Json& value) {
    const std::string& field = path.back();
    if (value == Json::array()) return field == "details" || field == "regions" || field == "inner";
    if (value.is_null()) return path.to_string().find("/neighbours/") != std::string::npos;
    return field == "figure" && value == Json("x y");
}

void checkRefused(const std::string& json) {
    const auto figure = Figure::parse(json);
    REQUIRE_FALSE(figure);
    CHECK(figure.error().code == Code::ContentInvalid);
    CHECK_FALSE(figure.error().detail.empty());
}

}  // namespace

TEST_CASE("The tiny figure is whole", "[body]") {
    const auto figure = Figure::parse(tinyFigure);
    REQUIRE(figure);
    CHECK(figure->places().size() == 4);
    CHECK(figure->hitTest(View::Front, {0.3, 0.3}) == place("front.arm.right"));
    CHECK(figure->neighbour(place("front.arm.left"), Direction::Left) == place("front.arm.right"));
}

TEST_CASE("A figure without one of its fields is refused", "[body]") {
    const Json whole = tiny();
    for (const Pointer& path : everywhere(whole)) {
        if (whole.at(path.parent_pointer()).is_array()) continue;
        Json broken = whole;
        broken.at(path.parent_pointer()).erase(path.back());
        INFO(path.to_string());
        checkRefused(writeJson(broken));
    }
}

TEST_CASE("A figure with a value of the wrong type is refused", "[body]") {
    const Json whole = tiny();
    for (const Pointer& path : everywhere(whole)) {
        for (const Json& value : {Json(), Json(true), Json(-7), Json(1e300), Json(""), Json("x y"), Json::array(), Json::object()}) {
            if (isAllowed(path, value)) continue;
            Json broken = whole;
            broken.at(path) = value;
            INFO(path.to_string() << " = " << value.dump());
            checkRefused(writeJson(broken));
        }
    }
}

TEST_CASE("What a figure says of itself has to agree", "[body]") {
    struct Row {
        const char* path;
        Json value;
        const char* detail;
    };
    const Row rows[] = {
        {"/format", 2, "format: 1 expected"},
        {"/width", 0, "width: 1 to 1000000 expected"},
        {"/height", 1e6, "height: a tenth to ten times the width expected"},
        {"/groups/1/id", "arms", "groups[1]: this group comes twice"},
        {"/groups/0/id", "legs", "front.arm.right: unknown group"},
        {"/views/front/details/0/weight", 1.5, "views.front.details[0].weight: 0 to 1 expected"},
        {"/views/front/details/0/path", "M0 0 C0 0 1 1 2 2 Z", "views.front.details[0].path: byte 18: M expected"},
        {"/views/front/outline", "M0 0 C0 0 1 1 2 2", "views.front.outline: byte 17: C or Z expected"},
        {"/views/front/regions/0/path", "M0 0 Cnan 0 1 1 2 2 Z",
         "views.front.regions[0].path: byte 11: the point before lies outside the view"},
        {"/views/front/regions/0/label", Json::array({1}), "views.front.regions[0].label: two numbers expected"},
        {"/views/front/regions/0/label", Json::array({1, 101}), "views.front.regions[0].label: outside the view"},
        {"/views/front/regions/0/id", "Arm", "views.front.regions[0].id: malformed id"},
        {"/views/front/regions/0/side", "up", "views.front.regions[0].side: left, right, middle expected"},
        {"/views/front/regions/0/side", "left", "views.front.regions[0]: id and side differ"},
        {"/views/front/regions/1/group", "whole", "front.arm.right: has no twin on the other side"},
        {"/views/front/regions/1/side", "middle", "front.arm.right: has no twin on the other side"},
        {"/views/front/regions/1/neighbours/up", "back.all", "front.arm.left: unknown neighbour"},
        {"/views/front/regions/1/neighbours/up", "whole.body", "front.arm.left: unknown neighbour"},
        {"/views/front/regions/1/neighbours/up", "tail", "front.arm.left: unknown neighbour"},
        {"/inner/0/id", "back.all", "back.all: this place comes twice"},
        {"/inner/0/home", "side", "inner[0].home: front, back expected"},
    };
    for (const Row& row : rows) {
        Json broken = tiny();
        broken.at(Pointer(row.path)) = row.value;
        INFO(row.path);
        const auto figure = Figure::parse(writeJson(broken));
        REQUIRE_FALSE(figure);
        CHECK(figure.error() == Error{Code::ContentInvalid, {}, row.detail});
    }
}

TEST_CASE("What is no JSON, too large or nested without end is no figure", "[body]") {
    for (const char* text :
         {"", "null", "[]", "7", "{", "{}", "{\"format\":NaN}", "{\"format\":1e999}", "\xFF\xFE", "{\"format\":\"1\"}"}) {
        INFO(text);
        checkRefused(text);
    }
    checkRefused(std::string(500'000, '['));
    checkRefused("{\"format\":1,\"figure\":" + std::string(500'000, '{'));
    checkRefused(std::string(2'000'000, ' '));
    checkRefused("{\"format\":1,\"format\":1}");
}

TEST_CASE("A figure cut off or scratched anywhere does not bring the reader down", "[body]") {
    const std::string whole(tinyFigure);
    for (std::size_t length = 0; length < whole.size(); ++length) checkRefused(whole.substr(0, length));
    std::mt19937 random(5);
    for (int i = 0; i < 3'000; ++i) {
        std::string scratched = whole;
        for (int scratch = 0; scratch < 3; ++scratch) scratched[random() % whole.size()] = char(random() % 256);
        const auto figure = Figure::parse(scratched);
        if (!figure) REQUIRE(figure.error().code == Code::ContentInvalid);
    }
}

TEST_CASE("A shipped figure cut off anywhere is refused", "[body]") {
    const std::string whole = readFile(figureFile("neutral"), 1 << 20).value();
    for (std::size_t length = 0; length + 2 < whole.size(); length += 9'973) checkRefused(whole.substr(0, length));
}

TEST_CASE("The error of a file names it", "[body]") {
    const auto missing = figureFile("none");
    const auto figure = Figure::load(missing);
    REQUIRE_FALSE(figure);
    CHECK(figure.error().code == Code::UnreadableFile);
    CHECK(figure.error().subject == missing.string());
    const std::filesystem::path names = std::filesystem::path(FELT_CONTENT_FOLDER) / "body" / "names" / "en.json";
    const auto wrong = Figure::load(names);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error() == Error{Code::ContentInvalid, names.string(), "figure is missing"});
}
