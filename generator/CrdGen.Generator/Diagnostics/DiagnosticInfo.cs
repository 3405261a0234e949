using CrdGen.Schema;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Diagnostics;

/// <summary>A diagnostic that is equal by content, and holds nothing of a compilation.</summary>
public sealed record DiagnosticInfo(DiagnosticDescriptor Descriptor, LocationInfo? Location, EquatableArray<string> Arguments)
{
    public Diagnostic In(Compilation compilation) => Diagnostic.Create(
        Descriptor,
        Location?.In(compilation) ?? Microsoft.CodeAnalysis.Location.None,
        [.. Arguments]);
}

/// <summary>All that is wrong; a class, since for values of the pipeline that are structs the runtime compiles each of Roslyn's generic steps again.</summary>
public sealed record DiagnosticList(EquatableArray<DiagnosticInfo> Diagnostics);
