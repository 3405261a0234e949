namespace CrdGen.Schema.Cel.Types.Libraries;

/// <summary>Checks of authorization. Rules of a CRD have no authorizer to ask, but the functions are declared for them too.</summary>
internal abstract class Authorization : CelDeclarations
{
    public static FunctionDeclaration[] Functions() =>
    [
        new("path", Member("authorizer_path", CelType.PathCheck, CelType.Authorizer, String)),
        new("group", Member("authorizer_group", CelType.GroupCheck, CelType.Authorizer, String)),
        new("serviceAccount", Member("authorizer_serviceaccount", CelType.Authorizer, CelType.Authorizer, String, String)),
        new("resource", Member("groupcheck_resource", CelType.ResourceCheck, CelType.GroupCheck, String)),
        new("subresource", Member("resourcecheck_subresource", CelType.ResourceCheck, CelType.ResourceCheck, String)),
        new("namespace", Member("resourcecheck_namespace", CelType.ResourceCheck, CelType.ResourceCheck, String)),
        new("name", Member("resourcecheck_name", CelType.ResourceCheck, CelType.ResourceCheck, String)),
        new("check",
            Member("pathcheck_check", CelType.Decision, CelType.PathCheck, String),
            Member("resourcecheck_check", CelType.Decision, CelType.ResourceCheck, String)),
        new("errored", Member("decision_errored", Bool, CelType.Decision)),
        new("error", Member("decision_error", String, CelType.Decision)),
        new("allowed", Member("decision_allowed", Bool, CelType.Decision)),
        new("reason", Member("decision_reason", String, CelType.Decision)),
    ];

    public static FunctionDeclaration[] Selectors() =>
    [
        new("fieldSelector", Member("authorizer_fieldselector", CelType.ResourceCheck, CelType.ResourceCheck, String)),
        new("labelSelector", Member("authorizer_labelselector", CelType.ResourceCheck, CelType.ResourceCheck, String)),
    ];
}
