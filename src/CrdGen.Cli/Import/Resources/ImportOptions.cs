using CrdGen.Cli.Import.CSharp;

namespace CrdGen.Cli.Import.Resources;

/// <summary>What comes in one file.</summary>
internal enum FileUnit
{
    /// <summary>A version of a resource, with the types that it alone needs.</summary>
    Version,

    /// <summary>A type.</summary>
    Type,
}

/// <summary>How definitions become C#.</summary>
/// <param name="Namespace">The namespace of all types.</param>
internal sealed record ImportOptions(string Namespace)
{
    public CSharpStyle Style { get; init; } = CSharpStyle.Records;

    public FileUnit Unit { get; init; } = FileUnit.Version;

    /// <summary>Whether the project has CrdGen.Models: built-in types such as <c>LabelSelector</c> are then those of it.</summary>
    public bool WithModels { get; init; } = true;
}

/// <summary>A file to write.</summary>
/// <param name="Path">Relative to the folder of the output, with <c>/</c>.</param>
/// <param name="Write">Makes the C#, with LF and a line break at the end.</param>
internal sealed record ImportedFile(string Path, Func<string> Write);

/// <summary>What came of an import.</summary>
/// <param name="Files">The files, by path.</param>
internal sealed record ImportResult(IReadOnlyList<ImportedFile> Files)
{
    /// <summary>How many nodes the schemas have.</summary>
    public required long Nodes { get; init; }

    /// <summary>How many nodes needed JSON instead of C#, in the files that were written.</summary>
    public required Func<long> CountRawNodes { get; init; }

    /// <summary>How many classes and enums were declared.</summary>
    public required int Types { get; init; }

    /// <summary>How many of them more than one version uses.</summary>
    public required int SharedTypes { get; init; }
}
