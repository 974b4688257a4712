// Tags in keeping with the day of the week and the hour.
#pragma once

#include <string>
#include <vector>

#include "demo/material.h"
#include "demo/scene.h"

namespace felt::demo {

// At most so many, in the language of the scene where there are tags in it, else in English.
std::vector<std::string> tagsOf(int count, const TextsByLanguage& tags, const Scene& scene, Chance& chance);

}  // namespace felt::demo
