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
