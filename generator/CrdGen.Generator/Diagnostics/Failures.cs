using CrdGen.Schema;
using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Diagnostics;

/// <summary>Exceptions inside the generator. One that escapes switches it off with a warning, and leaves a green build without manifests.</summary>
internal static class Failures
{
    public static DiagnosticInfo Describe(Exception exception, string name, LocationInfo? location) => new(
        InternalDiagnostics.InternalError,
        location,
        EquatableArray.Of(name, $"{exception.GetType().Name}: {exception.Message}".Replace("\r", "").Replace("\n", " ")));

    /// <summary>Emits something; an exception becomes an error.</summary>
    public static void Guard(SourceProductionContext output, string name, Action emit)
    {
        try
        {
            emit();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            var failure = Describe(e, name, null);
            output.ReportDiagnostic(Diagnostic.Create(failure.Descriptor, Location.None, [.. failure.Arguments]));
        }
    }
}
