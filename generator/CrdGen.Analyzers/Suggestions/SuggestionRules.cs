using CrdGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace CrdGen.Analyzers.Suggestions;

/// <summary>
/// Hidden diagnostics that code fixes are attached to. Editors ask for fixes of what analyzers report only, never of what a
/// source generator does (dotnet/roslyn#67354): they stand where the generator's own diagnostic does,
/// and have its number plus 2000; those from CRD2601 to CRD2699 stand alone.
/// </summary>
internal static class SuggestionRules
{
    public static readonly DiagnosticDescriptor StorageVersion = New("CRD2010", "CRD0010", "A storage version can be chosen");

    public static readonly DiagnosticDescriptor Partial = New("CRD2016", "CRD0016", "The class can be made partial");

    public static readonly DiagnosticDescriptor ListMapKeys = New("CRD2207", "CRD0207", "List map keys can be added");

    public static readonly DiagnosticDescriptor ColumnPath = New("CRD2405", "CRD0405", "The path of a printer column can be corrected");

    public static readonly DiagnosticDescriptor RuleCost = New("CRD2509", "CRD0509", "A limit can make a CEL rule cheap");

    public static readonly DiagnosticDescriptor CelRule = New("CRD2601", "CRD0507", "A CEL rule can be written in C#");

    public static readonly DiagnosticDescriptor NewController = New("CRD2602", "CRD0703", "A controller can be added");

    public static readonly DiagnosticDescriptor ControllerPartial = New("CRD2702", "CRD0702", "The controller can be made partial");

    public static readonly DiagnosticDescriptor Reconciler = New("CRD2703", "CRD0703", "The controller can be made a reconciler");

    public static readonly DiagnosticDescriptor Cleanup = New("CRD2711", "CRD0711", "A clean-up can be added");

    public static readonly DiagnosticDescriptor Finalizer = New("CRD2712", "CRD0712", "A finalizer can be added");

    /// <summary>What stands for a diagnostic of the generator, or <see langword="null"/> where nothing fixes it.</summary>
    public static DiagnosticDescriptor? Of(string id) => id switch
    {
        "CRD0010" => StorageVersion,
        "CRD0016" => Partial,
        "CRD0207" => ListMapKeys,
        "CRD0405" => ColumnPath,
        "CRD0509" => RuleCost,
        "CRD0702" => ControllerPartial,
        "CRD0703" => Reconciler,
        "CRD0711" => Cleanup,
        "CRD0712" => Finalizer,
        _ => null,
    };

    private static DiagnosticDescriptor New(string id, string page, string title) =>
        new(id, title, title, "CrdGen.Fixes", DiagnosticSeverity.Hidden, isEnabledByDefault: true, helpLinkUri: DiagnosticHelp.Link(page));
}
