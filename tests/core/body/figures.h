// The figures that ship, and a tiny one for tests that break it.
#pragma once

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <string_view>

#include "body/figure.h"

namespace felt::body::tests {

inline constexpr std::string_view shippedFigures[] = {"neutral", "broad", "wide"};

inline std::filesystem::path figureFile(std::string_view name) {
    return std::filesystem::path(FELT_CONTENT_FOLDER) / "body" / ("figure-" + std::string(name) + ".json");
}

inline Figure loadFigure(std::string_view name) {
    auto figure = Figure::load(figureFile(name));
    if (!figure) FAIL(figure.error().subject << ": " << figure.error().detail);
    return std::move(*figure);
}

inline PlaceId place(std::string_view text) { return PlaceId::make(text).value(); }

// Two arms side by side in front, a back, and the whole; only fields that have to be there.
inline constexpr std::string_view tinyFigure = R"({
"format":1,"figure":"tiny","width":100,"height":100,"groups":[{"id":"arms"},{"id":"whole"}],
"views":{
 "front":{"outline":"M0 0 C0 0 100 0 100 0 C100 0 100 100 100 100 C100 100 0 100 0 100 C0 100 0 0 0 0 Z",
  "details":[{"path":"M50 0 C50 30 50 60 50 100","weight":0.5}],
  "regions":[
   {"id":"front.arm.right","group":"arms","side":"right","label":[25,50],
    "path":"M0 0 C0 0 50 0 50 0 C50 0 50 100 50 100 C50 100 0 100 0 100 Z",
    "neighbours":{"left":null,"right":"front.arm.left","up":null,"down":null}},
   {"id":"front.arm.left","group":"arms","side":"left","label":[75,50],
    "path":"M50 0 C50 0 100 0 100 0 C100 0 100 100 100 100 C100 100 50 100 50 100 Z",
    "neighbours":{"left":"front.arm.right","right":null,"up":null,"down":null}}]},
 "back":{"outline":"M0 0 C0 0 100 0 100 0 C100 0 50 100 50 100 Z","details":[],
  "regions":[
   {"id":"back.all","group":"whole","side":"middle","label":[50,20],"path":"M0 0 C0 0 100 0 100 0 C100 0 50 100 50 100 Z",
    "neighbours":{"left":null,"right":null,"up":null,"down":null}}]}},
"inner":[
 {"id":"whole.body","group":"whole","kind":"fill","home":"front","views":{
  "front":{"path":"M0 0 C0 0 100 0 100 0 C100 0 50 100 50 100 Z","point":[50,20]},
  "back":{"path":"M0 0 C0 0 100 0 100 0 C100 0 50 100 50 100 Z","point":[50,20]}}}]
})";

}  // namespace felt::body::tests
