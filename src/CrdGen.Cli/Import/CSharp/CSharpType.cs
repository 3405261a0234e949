using CrdGen.Schema;

namespace CrdGen.Cli.Import.CSharp;

/// <summary>A type as it stands in C# code.</summary>
/// <param name="Text">The name, with type arguments: <c>List&lt;string&gt;</c>.</param>
/// <param name="IsValueType">Whether <c>null</c> needs another type: <c>int</c> and <c>int?</c>.</param>
/// <param name="Namespaces">The namespaces that the file must use for the text to be understood.</param>
internal sealed record CSharpType(string Text, bool IsValueType = false, EquatableArray<string> Namespaces = default)
{
    public static readonly CSharpType String = new("string");
    public static readonly CSharpType Bool = new("bool", IsValueType: true);
    public static readonly CSharpType Int32 = new("int", IsValueType: true);
    public static readonly CSharpType Int64 = new("long", IsValueType: true);
    public static readonly CSharpType Single = new("float", IsValueType: true);
    public static readonly CSharpType Double = new("double", IsValueType: true);
    public static readonly CSharpType Bytes = new("byte[]");
    public static readonly CSharpType DateTimeOffset = In("System", "DateTimeOffset", isValueType: true);
    public static readonly CSharpType DateOnly = In("System", "DateOnly", isValueType: true);
    public static readonly CSharpType JsonElement = In("System.Text.Json", "JsonElement", isValueType: true);
    public static readonly CSharpType JsonObject = In("System.Text.Json.Nodes", "JsonObject");
    public static readonly CSharpType IntOrString = In("CrdGen", "IntOrString", isValueType: true);
    public static readonly CSharpType Quantity = In("CrdGen", "Quantity", isValueType: true);

    /// <summary>A type of a namespace.</summary>
    public static CSharpType In(string ns, string name, bool isValueType = false) => new(name, isValueType, EquatableArray.Of(ns));

    /// <summary>A list.</summary>
    public static CSharpType ListOf(CSharpType items) => new($"List<{items.Text}>", false, Using(items));

    /// <summary>A dictionary with strings as keys.</summary>
    public static CSharpType DictionaryOf(CSharpType values) => new($"Dictionary<string, {values.Text}>", false, Using(values));

    /// <summary>The type with <c>null</c>.</summary>
    public CSharpType OrNull() => this with { Text = Text + "?" };

    private static EquatableArray<string> Using(CSharpType argument) =>
        argument.Namespaces.Prepend("System.Collections.Generic").Distinct().ToEquatableArray();
}
