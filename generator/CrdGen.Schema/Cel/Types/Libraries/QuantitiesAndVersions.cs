namespace CrdGen.Schema.Cel.Types.Libraries;

/// <summary>Kubernetes' quantities, and semantic versions.</summary>
internal abstract class QuantitiesAndVersions : CelDeclarations
{
    public static FunctionDeclaration[] Quantities() =>
    [
        new("quantity", Global("string_to_quantity", Quantity, String)),
        new("isQuantity", Global("is_quantity_string", Bool, String)),
        new("sign", Global("quantity_sign", Int, Quantity)),
        new("isGreaterThan", Member("quantity_is_greater_than", Bool, Quantity, Quantity)),
        new("isLessThan", Member("quantity_is_less_than", Bool, Quantity, Quantity)),
        new("compareTo", Member("quantity_compare_to", Int, Quantity, Quantity)),
        new("asApproximateFloat", Member("quantity_get_float", Double, Quantity)),
        new("asInteger", Member("quantity_get_int", Int, Quantity)),
        new("isInteger", Member("quantity_is_integer", Bool, Quantity)),
        new("add",
            Member("quantity_add", Quantity, Quantity, Quantity),
            Member("quantity_add_int", Quantity, Quantity, Int)),
        new("sub",
            Member("quantity_sub", Quantity, Quantity, Quantity),
            Member("quantity_sub_int", Quantity, Quantity, Int)),
    ];

    public static FunctionDeclaration[] Versions() =>
    [
        new("semver",
            Global("string_to_semver", Semver, String),
            Global("string_bool_to_semver", Semver, String, Bool)),
        new("isSemver",
            Global("is_semver_string", Bool, String),
            Global("is_semver_string_bool", Bool, String, Bool)),
        new("isGreaterThan", Member("semver_is_greater_than", Bool, Semver, Semver)),
        new("isLessThan", Member("semver_is_less_than", Bool, Semver, Semver)),
        new("compareTo", Member("semver_compare_to", Int, Semver, Semver)),
        new("major", Member("semver_major", Int, Semver)),
        new("minor", Member("semver_minor", Int, Semver)),
        new("patch", Member("semver_patch", Int, Semver)),
    ];
}
