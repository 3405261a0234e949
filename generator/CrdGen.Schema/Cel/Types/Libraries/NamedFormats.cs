namespace CrdGen.Schema.Cel.Types.Libraries;

/// <summary>Kubernetes' named formats: <c>format.uri().validate(self)</c>.</summary>
internal abstract class NamedFormats : CelDeclarations
{
    private static readonly string[] Names =
    [
        "dns1123Label", "dns1123Subdomain", "dns1035Label", "qualifiedName", "dns1123LabelPrefix", "dns1123SubdomainPrefix", "dns1035LabelPrefix",
        "labelValue", "uri", "uuid", "byte", "date", "datetime",
    ];

    public static FunctionDeclaration[] Functions() =>
    [
        new("validate", Member("format-validate", Optional(ListOfString), Format, String)),
        new("format.named", Global("format-named", Optional(Format), String)),
        .. Names.Select(name => new FunctionDeclaration("format." + name, Global("format." + name, Format))),
    ];
}
