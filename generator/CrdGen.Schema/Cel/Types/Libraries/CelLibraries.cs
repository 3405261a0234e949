namespace CrdGen.Schema.Cel.Types.Libraries;

/// <summary>Every library of the API server, in the order in which it adds them: that of the overloads of functions which several have.</summary>
internal static class CelLibraries
{
    private static readonly Lazy<CelLibrary[]> Libraries = new(() =>
    [
        new("stdlib", 0,
        [
            .. Operators.Functions(), .. ComparisonOperators.Functions(), .. StandardFunctions.Functions(), .. Conversions.Functions(), .. TimeFunctions.Functions(),
        ])
        {
            Types =
            [
                CelType.Bool, CelType.Bytes, CelType.Double, CelType.Duration, CelType.Int, CelType.List(CelType.Dyn), CelType.Map(CelType.Dyn, CelType.Dyn),
                CelType.Null, CelType.String, CelType.Timestamp, CelType.Type, CelType.Uint,
            ],
        },
        new("kubernetes.urls", 0, RegexAndUrls.Urls()),
        new("kubernetes.regex", 0, RegexAndUrls.Regex()),
        new("kubernetes.lists", 0, ListFunctions.Kubernetes()),
        new("kubernetes.authz", 27, Authorization.Functions()),
        new("cel.lib.optional", 28, Optionals.Functions()) { Types = [CelType.Optional(CelType.Dyn)] },
        new("kubernetes.quantity", 28, QuantitiesAndVersions.Quantities()),
        new("cel.lib.ext.strings", 0, StringFunctions.Functions()),
        new("cel.lib.ext.strings (2)", 29, StringFunctions.Version2()),
        new("cel.lib.ext.sets", 29, Collections.Sets()),
        new("kubernetes.net.ip", 30, Addresses.Ips()) { Types = [CelType.Ip] },
        new("kubernetes.net.cidr", 30, Addresses.Cidrs()) { Types = [CelType.Cidr] },
        new("kubernetes.format", 31, NamedFormats.Functions()),
        new("kubernetes.authzSelectors", 31, Authorization.Selectors()),
        new("cel.lib.ext.comprev2", 32, Collections.TwoVariableComprehensions()),
        new("kubernetes.Semver", 33, QuantitiesAndVersions.Versions()),
        new("cel.lib.ext.lists", 34, ListFunctions.Extension()),
        new("kubernetes.lists (1)", 37, ListFunctions.KubernetesVersion1()),
    ]);

    public static IReadOnlyList<CelLibrary> All => Libraries.Value;
}
