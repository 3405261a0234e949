namespace CrdGen.Generator;

/// <summary>The names of the pipeline's steps, by which tests look at why a step ran.</summary>
public static class TrackingNames
{
    public const string Options = nameof(Options);
    public const string Parse = nameof(Parse);
    public const string ParseEntities = nameof(ParseEntities);
    public const string EntityResources = nameof(EntityResources);
    public const string Verdicts = nameof(Verdicts);
    public const string EntityVerdicts = nameof(EntityVerdicts);
    public const string Resources = nameof(Resources);
    public const string Envelopes = nameof(Envelopes);
    public const string Contracts = nameof(Contracts);
    public const string OwnedContracts = nameof(OwnedContracts);
    public const string ContractIndex = nameof(ContractIndex);
    public const string Definitions = nameof(Definitions);
    public const string EntityDefinitions = nameof(EntityDefinitions);
    public const string ParseControllers = nameof(ParseControllers);
    public const string Controllers = nameof(Controllers);
    public const string ControllerDiagnostics = nameof(ControllerDiagnostics);
    public const string Diagnostics = nameof(Diagnostics);
}
