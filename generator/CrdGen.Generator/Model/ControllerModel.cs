using CrdGen.Generator.Diagnostics;
using CrdGen.Schema;

namespace CrdGen.Generator.Model;

/// <summary>What is emitted for a controller: names only.</summary>
public sealed record ControllerModel
{
    /// <summary>A name for the file, unique in the compilation.</summary>
    public required string HintName { get; init; }

    /// <summary>The namespace, or the empty string.</summary>
    public required string Namespace { get; init; }

    /// <summary>The class's name, which is that of its registration as well: <c>AddPostgresController</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the class can be continued. Where it cannot, only its bare registration is emitted, so that no error follows.</summary>
    public required bool IsPartial { get; init; }

    /// <summary>Whether other projects see the class and its resource.</summary>
    public required bool IsPublic { get; init; }

    /// <summary>The full name of the resource's class.</summary>
    public required string Resource { get; init; }

    /// <summary>The controller's name in logs and metrics.</summary>
    public required string ControllerName { get; init; }

    /// <summary>The full names of what it owns.</summary>
    public required EquatableArray<string> Owns { get; init; }

    /// <summary>What it watches beside.</summary>
    public required EquatableArray<WatchedModel> Watches { get; init; }

    /// <summary>The finalizer, where the class does not say it itself.</summary>
    public required string? Finalizer { get; init; }

    /// <summary>The name of the emitted method that says what it watches: none of the class's own.</summary>
    public required string ConfigureMethod { get; init; }

    /// <summary>The name of the class of the registration.</summary>
    public required string Extensions { get; init; }
}

/// <summary>Something that a controller watches without owning it.</summary>
/// <param name="Type">The full name of its type.</param>
/// <param name="Method">The method that says which objects it concerns.</param>
/// <param name="TakesCache">Whether the method takes the cache of the controller's own objects.</param>
public readonly record struct WatchedModel(string Type, string Method, bool TakesCache);

/// <summary>What a class with <c>[Controller]</c> gives.</summary>
/// <param name="Controller">What is emitted; <see langword="null"/> where nothing can be.</param>
/// <param name="Location">Where its name is said.</param>
/// <param name="Diagnostics">What is wrong.</param>
public sealed record ParsedController(ControllerModel? Controller, LocationInfo? Location, EquatableArray<DiagnosticInfo> Diagnostics);
