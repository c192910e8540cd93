# Sourced by ./quinze, ./test and .ci/run, with $root set: finds the .NET SDK, or says in one line what is missing.

sdk_wanted=10

# Nothing of a build is reported to anyone, and nothing of it stays running behind.
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_WORKLOAD_UPDATE_NOTIFY_DISABLE=1
export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false

# A build is over before its own code is worth compiling again, and it makes much that is soon rubbish: a third less time.
build_settings=(DOTNET_TieredPGO=0 DOTNET_TC_CallCountThreshold=200 DOTNET_TC_CallCountingDelayMs=2000 DOTNET_GCgen0size=8000000)

# dotnet ARGUMENTS…: all projects compiled by one compiler, which ends with the build.
build_with_one_compiler() {
    local compiler=quinze-$$ status=0
    env "${build_settings[@]}" UseSharedCompilation=true SharedCompilationId=$compiler "$dotnet" "$@" || status=$?
    "$dotnet" "$(dirname -- "$dotnet")/sdk/$("$dotnet" --version)/Roslyn/bincore/VBCSCompiler.dll" \
        -shutdown "-pipename:$compiler" >/dev/null 2>&1
    return "$status"
}
# A container may have no home; NuGet wants one.
if [[ -z ${HOME:-} ]]; then
    export HOME=$root/artifacts/home
    mkdir -p "$HOME"
fi

find_dotnet() {
    local place
    for place in "${DOTNET_ROOT:-}" "$(dirname -- "$(readlink -f -- "$(command -v dotnet)" 2>/dev/null)")" \
        "$HOME/.dotnet" /usr/share/dotnet /usr/lib/dotnet /usr/local/share/dotnet /opt/dotnet; do
        if [[ -n $place && -x $place/dotnet ]]; then
            dotnet=$place/dotnet
            break
        fi
    done
    if [[ -z ${dotnet:-} ]]; then
        echo "Quinze needs the .NET SDK $sdk_wanted, and no 'dotnet' was found. See https://dotnet.microsoft.com/download" >&2
        return 1
    fi
    # Outside the repository, so that global.json does not answer with an error of its own.
    if ! (cd / && "$dotnet" --list-sdks 2>/dev/null) | grep -q "^$sdk_wanted\."; then
        echo "Quinze needs the .NET SDK $sdk_wanted; '$dotnet' has none. See https://dotnet.microsoft.com/download" >&2
        return 1
    fi
}

# Builds of one clone come one after another: they share artifacts/obj.
take_build_turn() {
    mkdir -p "$root/artifacts"
    exec 9>"$root/artifacts/build.lock"
    if command -v flock >/dev/null; then
        flock 9
    fi
}

end_build_turn() {
    exec 9>&-
}
