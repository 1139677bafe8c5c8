# Compiler settings shared by everything. Each option is one line in CMakePresets.json.
option(DIME_WERROR "warnings are errors" OFF)
option(DIME_COVERAGE "gcov instrumentation" OFF)
option(DIME_FUZZ "build fuzz targets with libFuzzer (needs clang)" OFF)
set(DIME_SANITIZE "" CACHE STRING "value for -fsanitize=")

set(CMAKE_C_STANDARD 17)
set(CMAKE_C_STANDARD_REQUIRED ON)
set(CMAKE_C_EXTENSIONS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

# assert() guards our own mistakes and stays on in release builds.
foreach(type IN ITEMS RELEASE RELWITHDEBINFO)
	string(REPLACE "-DNDEBUG" "" CMAKE_C_FLAGS_${type} "${CMAKE_C_FLAGS_${type}}")
endforeach()

# Doubles must give the same bits on every machine: no fused multiply-add.
add_compile_options(-ffp-contract=off -fno-common -fstack-protector-strong
	-Wall -Wextra -Wshadow -Wundef -Wvla -Wwrite-strings -Wpointer-arith -Wformat=2
	-Wstrict-prototypes -Wmissing-prototypes -Wold-style-definition -Wimplicit-fallthrough)
add_compile_definitions(_GNU_SOURCE DIME_VERSION="${PROJECT_VERSION}")
if(CMAKE_BUILD_TYPE STREQUAL "Release")
	add_compile_definitions(_FORTIFY_SOURCE=2)
	add_link_options(-s -Wl,-z,relro,-z,now)
endif()
if(DIME_WERROR)
	add_compile_options(-Werror)
endif()
if(DIME_SANITIZE)
	add_compile_options(-fsanitize=${DIME_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
	add_link_options(-fsanitize=${DIME_SANITIZE})
endif()
if(DIME_COVERAGE)
	add_compile_options(--coverage)
	add_link_options(--coverage)
endif()
if(DIME_FUZZ)
	add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all)
	add_link_options(-fsanitize=address,undefined)
endif()

find_package(PkgConfig REQUIRED)
foreach(dep IN ITEMS jansson yaml-0.1 libcurl libmicrohttpd gnutls openssl zlib)
	pkg_check_modules(${dep} REQUIRED IMPORTED_TARGET ${dep})
endforeach()
