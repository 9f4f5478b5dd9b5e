import { verify } from 'node:crypto';
import { type Activity, CallerIdConstants, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import {
  type AuthenticateRequestResult,
  AuthenticationConstants,
  AuthenticationError,
  ClaimsIdentity,
} from 'botframework-connector';
import { isLoopbackAddress } from './loopback.ts';
import { readToken, type Token } from './readToken.ts';
import { createSigningKeys, type SigningKeys } from './signingKeys.ts';

/** The bot's identity in Azure, by the Bot Framework's own rules. */
export type BotIdentity = { id: string; password: string; tenantId: string; type: string };

/** Who signs the tokens of the channels; another one in tests only. */
export type TokenAuthority = { issuer: string; openIdUrl: string };
const PUBLIC_AUTHORITY: TokenAuthority = {
  issuer: AuthenticationConstants.ToBotFromChannelTokenIssuer,
  openIdUrl: AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
};

const CLOCK_TOLERANCE_SECONDS = 300;

/** The algorithms a token may name, by what Node calls them: no secret shared by both sides, and never none. */
const ALGORITHMS: ReadonlyMap<unknown, string> = new Map([
  ['RS256', 'RSA-SHA256'],
  ['RS384', 'RSA-SHA384'],
  ['RS512', 'RSA-SHA512'],
]);

/**
 * Lets in what the Bot Framework's channels signed for this bot, and nothing else: no skill, no emulator, no other
 * issuer. The stock check answers 500 to some forged tokens, takes tokens of any tenant, remembers each forged issuer for
 * ever and writes a line for each bad signature; none of that code sees a token here. Without an identity everyone is let
 * in, and then replies go to this machine only.
 */
export class ChannelAuthentication extends ConfigurationBotFrameworkAuthentication {
  private readonly identity: BotIdentity | null;
  private readonly authority: TokenAuthority;
  private readonly keys: SigningKeys;

  constructor(identity: BotIdentity | null, authority: TokenAuthority = PUBLIC_AUTHORITY) {
    super(
      identity
        ? {
            MicrosoftAppId: identity.id,
            MicrosoftAppPassword: identity.password,
            MicrosoftAppTenantId: identity.tenantId,
            MicrosoftAppType: identity.type,
          }
        : {},
    );
    this.identity = identity;
    this.authority = authority;
    this.keys = createSigningKeys(authority.openIdUrl, Date.now);
  }

  /** Why a request is refused by its header alone: said before its body is read, so that a forged one costs next to nothing. */
  wrongHeader(authHeader: string): string | undefined {
    if (!this.identity) return undefined;
    const token = readToken(authHeader);
    return token ? this.wrongClaim(token, this.identity) : 'A bearer token is required.';
  }

  /** Who sent the activity; throws an `AuthenticationError` with status 401 or 403, or 503 when the keys are out of reach. */
  override async authenticateRequest(activity: Activity, authHeader: string): Promise<AuthenticateRequestResult> {
    if (!this.identity) {
      if (activity.serviceUrl && !isLoopbackAddress(activity.serviceUrl))
        throw new AuthenticationError('Without an app id, only a service address of this machine is called.', 403);
      return super.authenticateRequest(activity, authHeader);
    }
    const token = readToken(authHeader);
    if (!token) throw new AuthenticationError('A bearer token is required.', 401);
    const wrong = this.wrongClaim(token, this.identity);
    if (wrong) throw new AuthenticationError(wrong, 401);
    const claimsIdentity = await this.verify(token, activity.channelId);
    this.checkActivity(activity, claimsIdentity, this.identity);
    return {
      audience: AuthenticationConstants.ToChannelFromBotOAuthScope,
      callerId: CallerIdConstants.PublicAzureChannel,
      claimsIdentity,
      connectorFactory: this.createConnectorFactory(claimsIdentity),
    };
  }

  /** Streaming connections are not offered. */
  override async authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    throw new AuthenticationError('Streaming is not offered.', 403);
  }

  /** Calls from other bots are not offered. */
  override async authenticateChannelRequest(): Promise<ClaimsIdentity> {
    throw new AuthenticationError('Calls between bots are not offered.', 403);
  }

  /** What is wrong with the token before its signature is looked at; cheap, and it keeps forged ones out of other code. */
  private wrongClaim({ header, payload }: Token, identity: BotIdentity): string | undefined {
    if (!ALGORITHMS.has(header.alg)) return 'The token is not signed with an allowed algorithm.';
    if (typeof header.kid !== 'string') return 'The token does not name its key.';
    if (payload.iss !== this.authority.issuer) return 'The token comes from another issuer.';
    if (payload.aud !== identity.id) return 'The token is for another bot.';
    const now = Date.now() / 1000;
    if (typeof payload.exp !== 'number' || payload.exp + CLOCK_TOLERANCE_SECONDS < now) return 'The token has expired.';
    if (payload.nbf !== undefined && !(Number(payload.nbf) - CLOCK_TOLERANCE_SECONDS <= now))
      return 'The token is not valid yet.';
    return undefined;
  }

  private async verify({ text, header, payload }: Token, channelId: string): Promise<ClaimsIdentity> {
    const found = await this.keys.find(String(header.kid)).catch(() => {
      throw new AuthenticationError('The signing keys could not be fetched.', 503);
    });
    const dot = text.lastIndexOf('.');
    const signature = Buffer.from(text.slice(dot + 1), 'base64url');
    if (!found || !verify(ALGORITHMS.get(header.alg), Buffer.from(text.slice(0, dot)), found.key, signature))
      throw new AuthenticationError('The token is not signed by the channel.', 401);
    if (found.endorsements.length > 0 && !found.endorsements.includes(channelId))
      throw new AuthenticationError('The key is not endorsed for this channel.', 401);
    return new ClaimsIdentity(
      Object.entries(payload).map(([type, value]) => ({ type, value: value as string })),
      true,
    );
  }

  private checkActivity(activity: Activity, claims: ClaimsIdentity, { type, tenantId }: BotIdentity): void {
    const claimed = claims.getClaimValue(AuthenticationConstants.ServiceUrlClaim);
    if (!activity.serviceUrl || claimed !== activity.serviceUrl)
      throw new AuthenticationError('The service address is missing or is not the one of the token.', 403);
    if (type === 'MultiTenant') return;
    const tenant = tenantOf(activity);
    const mayLackOne = activity.channelId !== 'msteams';
    if (tenant === undefined ? !mayLackOne : tenant.toLowerCase() !== tenantId.toLowerCase())
      throw new AuthenticationError('The activity comes from another tenant.', 403);
  }
}

/** The Entra tenant an activity says it comes from. */
export function tenantOf(activity: Partial<Activity>): string | undefined {
  const channelTenant: unknown = activity.channelData?.tenant?.id;
  const said = [activity.conversation?.tenantId, channelTenant].filter((one) => typeof one === 'string' && one !== '');
  // Two different tenants in one activity are nobody's.
  return new Set(said).size > 1 ? 'several' : (said[0] as string | undefined);
}
