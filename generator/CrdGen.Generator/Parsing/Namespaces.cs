namespace CrdGen.Generator.Parsing;

/// <summary>The namespaces of the attributes that the generator reads.</summary>
internal static class Namespaces
{
    public const string CrdGen = "CrdGen";
    public const string Json = "System.Text.Json.Serialization";
    public const string DataAnnotations = "System.ComponentModel.DataAnnotations";
    public const string ComponentModel = "System.ComponentModel";
}
